export const strings = {
  Reply: 'Your reply',
  ReplyKept: 'Your reply is kept on this computer, for you only, until you send it.',
  ReplyNotKept: 'Your reply cannot be kept here: send it before you leave.',
  SendReply: 'Send reply',
  ReplyMissing: 'Write your reply',
  ReplyTooLong: 'Your reply must be {limit} characters or fewer',
  WithdrawSure: 'ICT then stops looking at this request. You can ask again later.',
  WithdrawNow: 'Withdraw the request',
  Keep: 'Keep it',
  Gone: 'This request is not there any more. Call ICT.',
  Overtaken: 'This request has changed since you opened it. Look at it again.',
  Unreadable: 'This page cannot read {field} of your request any more. Call ICT, who can mend it.',
} as const;
