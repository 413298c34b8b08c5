import { join, resolve } from 'node:path';

/** The project's `node_modules`, which the host serves Microsoft's runtime from. Nothing of it is ever copied. */
export const installedPackages = resolve(__dirname, '../../node_modules');

/** Where the packages of the SharePoint Framework lie. */
export const frameworkPackages = join(installedPackages, '@microsoft');
