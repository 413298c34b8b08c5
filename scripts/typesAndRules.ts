import { join } from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript';
import { commandLine, Refusal, root } from './steps';

// npm test: what `tsc -p test` and `eslint --max-warnings 0 .` say, by one program. The rules that ask for types then
// find them worked out, where two processes would read and check every file twice. It needs the types of the style
// sheets, which the build makes.

const formatting: ts.FormatDiagnosticsHost = {
  getCurrentDirectory: () => root,
  getCanonicalFileName: (name) => name,
  getNewLine: () => '\n',
};

commandLine(async () => {
  const program = programOf(join(root, 'test/tsconfig.json'));
  const types = ts.getPreEmitDiagnostics(program);
  if (types.length > 0) console.log(ts.formatDiagnosticsWithColorAndContext(types, formatting));
  const { text, faults } = await rulesBroken(program);
  if (text) console.log(text);
  if (types.length + faults > 0)
    throw new Refusal(`${types.length} errors of types, ${faults} errors and warnings of rules`);
});

/** @throws Refusal for a configuration that cannot be read. */
function programOf(file: string): ts.Program {
  const parsed = ts.getParsedCommandLineOfConfigFile(file, undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (fault) => {
      throw new Refusal(ts.formatDiagnostic(fault, formatting));
    },
  })!;
  return ts.createProgram({
    rootNames: parsed.fileNames,
    options: parsed.options,
    configFileParsingDiagnostics: parsed.errors,
  });
}

/** What ESLint finds in the whole project, as it prints it, and how much that is: a warning counts as well. */
async function rulesBroken(program: ts.Program): Promise<{ text: string; faults: number }> {
  const eslint = new ESLint({
    cwd: root,
    overrideConfig: {
      files: ['**/*.ts', '**/*.tsx'],
      languageOptions: { parserOptions: { programs: [program] } },
    },
  });
  const results = await eslint.lintFiles(['.']);
  const formatter = await eslint.loadFormatter('stylish');
  return {
    text: await formatter.format(results),
    faults: results.reduce((sum, { errorCount, warningCount }) => sum + errorCount + warningCount, 0),
  };
}
