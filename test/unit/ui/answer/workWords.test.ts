import { workWords } from '../../../../src/ui/answer/workWords';

const at = (text: string): number => Date.parse(text);
const monday = at('2013-04-15T08:00:00Z');
const said = (start: string, end: string | undefined, now = monday, service: string | undefined = 'Email'): string =>
  (workWords({ start: at(start), end: end === undefined ? undefined : at(end) }, service, now) ?? 'nothing').replace(
    /\u00a0/g,
    ' ',
  );

describe('planned work in words', () => {
  it('names the day and the times by UK clocks', () => {
    expect(said('2013-04-20T06:00:00Z', '2013-04-20T07:00:00Z')).toBe('Email stops on Saturday 20 April, 7am to 8am.');
    expect(said('2014-01-04T18:30:00Z', '2014-01-04T20:00:00Z')).toBe(
      'Email stops on Saturday 4 January 2014, 6:30pm to 8pm.',
    );
  });

  it('says today, and until when it is off', () => {
    expect(said('2013-04-15T11:00:00Z', '2013-04-15T12:00:00Z')).toBe('Email stops today, midday to 1pm.');
    expect(said('2013-04-15T07:00:00Z', '2013-04-15T12:00:00Z')).toBe('Email is off until 1pm.');
    expect(said('2013-04-15T07:00:00Z', '2013-04-17T12:00:00Z')).toBe('Email is off until 1pm on Wednesday 17 April.');
  });

  it('names both days where it takes more than one', () => {
    expect(said('2013-04-19T17:00:00Z', '2013-04-22T07:00:00Z')).toBe(
      'Email stops from 6pm on Friday 19 April to 8am on Monday 22 April.',
    );
  });

  it('counts midnight to the day that ends', () => {
    expect(said('2013-04-20T18:00:00Z', '2013-04-20T23:00:00Z')).toBe(
      'Email stops on Saturday 20 April, 7pm to midnight.',
    );
  });

  it('is right over the night when the clocks go forward, and when they go back', () => {
    expect(said('2013-03-31T00:00:00Z', '2013-03-31T02:00:00Z', at('2013-03-30T12:00:00Z'))).toBe(
      'Email stops on Sunday 31 March, midnight to 3am.',
    );
    expect(said('2013-10-26T23:00:00Z', '2013-10-27T02:00:00Z', at('2013-10-26T12:00:00Z'))).toBe(
      'Email stops on Sunday 27 October, midnight to 2am.',
    );
  });

  it('without an end says when it begins, then that it is today', () => {
    expect(said('2013-04-20T06:00:00Z', undefined)).toBe('Email stops on Saturday 20 April, from 7am.');
    expect(said('2013-04-15T06:00:00Z', undefined)).toBe('Email is off today.');
  });

  it('says only when, where nothing is said to stop', () => {
    const when = (start: string, end?: string): string | undefined =>
      workWords({ start: at(start), end: end === undefined ? undefined : at(end) }, undefined, monday)?.replace(
        /\u00a0/g,
        ' ',
      );
    expect(when('2013-04-20T06:00:00Z', '2013-04-20T07:00:00Z')).toBe('Saturday 20 April, 7am to 8am.');
    expect(when('2013-04-15T06:00:00Z', '2013-04-15T18:00:00Z')).toBe('Now, until 7pm.');
    expect(when('2013-04-15T18:00:00Z', '2013-04-16T05:00:00Z')).toBe(
      'From 7pm on Monday 15 April to 6am on Tuesday 16 April.',
    );
  });

  it('says nothing once it is over', () => {
    expect(said('2013-04-14T06:00:00Z', '2013-04-14T07:00:00Z')).toBe('nothing');
    expect(said('2013-04-15T06:00:00Z', '2013-04-15T08:00:00Z')).toBe('nothing');
  });
});
