declare module 'DeviceAskStrings' {
  const strings: {
    readonly Heading: string;
  };
  export = strings;
}
