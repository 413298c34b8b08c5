declare module 'DeviceTriageStrings' {
  const strings: {
    readonly Heading: string;
  };
  export = strings;
}
