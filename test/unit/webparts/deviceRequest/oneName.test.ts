import * as own from 'DeviceRequestStrings';
import { strings as ask } from '../../../../src/webparts/deviceRequest/ask/strings';

// The form and the page of one's own requests are two chunks, each with its words: one thing goes by one name in both.
test.each([
  [ask.RowWhoFor, own.FieldFor],
  [ask.RowFunction, own.FieldFunction],
  [ask.RowFunctionNone, own.FunctionNone],
  [ask.RowNeeds, own.FieldNeeds],
  [ask.NeedNone, own.NeedNone],
  [ask.RowWords, own.FieldWords],
  [ask.RowMobileEmail, own.FieldEmail],
  [ask.RowNHSmail, own.FieldNHSmail],
  [ask.RowDevice, own.FieldDevice],
  [ask.DeviceNone, own.DeviceNone],
  [ask.RowNumber, own.FieldNumber],
  [ask.YesNumber, own.YesNumber],
  [ask.RowSite, own.FieldSite],
  [ask.RowNeededBy, own.FieldNeededBy],
  [ask.NoDateGiven, own.NoDate],
  [ask.RowReview, own.FieldReview],
  [ask.WhatYouSent, own.Sent],
  [ask.Copy, own.ReceiptCopy],
  [ask.ToAll, own.ToAll],
])('“%s” goes by one name in the form and in one’s own requests', (inForm, onPage) => {
  expect(onPage).toBe(inForm);
});
