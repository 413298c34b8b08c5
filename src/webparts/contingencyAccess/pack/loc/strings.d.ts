declare module 'ContingencyPackStrings' {
  const strings: {
    readonly Download: string;
    readonly PrintNotice: string;
    readonly Copy: string;
    readonly Email: string;
    readonly NoDownload: string;
    readonly GoodUntil: string;
    readonly TooOld: string;
    readonly Downloading: string;
    readonly Copied: string;
    readonly CopyByHand: string;
    readonly Text: string;
    readonly NotPrinted: string;
    readonly Title: string;
    readonly MadeFrom: string;
    readonly UseUntil: string;
    readonly Call: string;
    readonly Shortened: string;
    readonly MoreStepsOne: string;
    readonly MoreStepsMany: string;
    readonly MorePlacesOne: string;
    readonly MorePlacesMany: string;
    readonly Newer: string;
    readonly EmailMore: string;
    readonly Notice: string;
    readonly NoticeTitle: string;
  };
  export = strings;
}
