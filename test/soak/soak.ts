import '../namedTexts';
import { commandLine, Refusal } from '../../scripts/steps';
import { help, soakOptions } from './options';
import { reportLines } from './report';
import { soak } from './run';

// npm run soak: people of every kind work in parallel while things go wrong; then the data is compared with what they
// were told.

commandLine(async () => {
  const options = soakOptions(process.argv.slice(2));
  if (!options) {
    console.log(help);
    return;
  }
  const { seconds, people, rate, seed } = options;
  console.log(`${people} people for ${seconds} s, faults at a rate of ${rate}, seed ${seed}\n`);
  const report = await soak(options);
  console.log(reportLines(report).join('\n'));
  if (report.violations.length > 0)
    throw new Refusal(`\n${report.violations.length} violations. The data is in ${options.file}.`);
  console.log('\n0 violations');
});
