/** Versions of a row are numbered in steps: 1.0 is 512, 2.0 is 1024. See docs/sharepoint/writing.md, “Versions”. */
export const versionStep = 512;
