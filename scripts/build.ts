import { buildPackage, packageFile } from './package';
import { commandLine } from './steps';

commandLine(async () => {
  await buildPackage(console.log);
  console.log(packageFile);
});
