import { findingWords, weightFindings } from '../test/bench/findings';
import { loadedLater, sizeOf, weigh, type WeighedFile } from '../test/bench/sizes';
import { buildPackage, packageFile } from './package';
import { commandLine, Refusal } from './steps';

// npm run size: what a browser fetches for each web part, gzip, and how far that is from its gates.

commandLine(async () => {
  await buildPackage(console.log);
  const weights = weigh(packageFile);
  for (const weight of weights) {
    console.log(`\n${weight.alias}`);
    tell(`before first content, ${weight.first.length} files`, weight.first);
    for (const [name, files] of Object.entries(weight.actions)) tell(`then by ${name}`, files);
    console.log(`${kilobytes(sizeOf(loadedLater(weight)))}  in all that can be loaded later`);
  }
  const findings = weightFindings(weights);
  console.log();
  for (const finding of findings) console.log(findingWords(finding));
  const broken = findings.filter(({ verdict }) => verdict === 'broken');
  if (broken.length > 0)
    throw new Refusal(`Too large: ${broken.map(({ gate, subject }) => `${gate.name} of ${subject}`).join(', ')}`);
});

function tell(what: string, files: readonly WeighedFile[]): void {
  console.log(`${kilobytes(sizeOf(files))}  ${what}`);
  for (const { name, size } of files) console.log(`         ${kilobytes(size)}  ${name}`);
}

function kilobytes(size: number): string {
  return size.toFixed(1).padStart(7);
}
