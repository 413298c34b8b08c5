declare module 'BlackBerryStrings' {
  const strings: {
    readonly Heading: string;
  };
  export = strings;
}
