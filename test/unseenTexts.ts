/** Characters that are not empty by `trim`, and of which nothing can be seen. */
export const unseenTexts: readonly string[] = [
  ...'\u00ad\u034f\u061c\u115f\u1160\u17b4\u180b\u180e\u200b\u200d\u200e\u202e\u2060\u2064\u206f\u2800\u3164',
  ...'\ufe00\ufe0f\ufeff\uffa0\ufff9\ufffb\ufffc\u{1d159}\u{1d173}\u{1bca0}\u{e0001}\u{e0041}\u{e007f}\u{e0100}',
  ...'\ue000\u0378\u0301\u0007\u00a0\u2028',
  ' \u3164\u2800\n\u180e\t\ufe0f ',
  '\u{e0041}\u{e0064}\u{e0061}',
  ' \u0301\u0302\u0303 ',
];
