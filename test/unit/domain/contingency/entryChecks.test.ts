import { day } from '../../../../src/domain/day';
import {
  type CheckedInstruction,
  type CheckedPlace,
  checkInstruction,
  checkPlace,
} from '../../../../src/domain/contingency/entryChecks';
import { telephonesIn } from '../../../../src/domain/linkedText/telephones';

const today = day('2013-04-15');
const keys = { siteCodes: ['MILLGATE'], serviceKeys: ['email', 'internet'] };

const whole: CheckedInstruction = {
  Title: 'Use webmail.',
  Category: 'Email',
  State: 'Available',
  ValidFrom: day('2013-04-15'),
  NextReviewOn: day('2013-04-29'),
};
const agreed: CheckedPlace = {
  Place: 'Library',
  AgreementState: 'Agreed',
  WhoMayUse: 'Any NHS England staff',
  ValidFrom: day('2013-04-15'),
};

const wrong = (facts: Partial<CheckedInstruction>): string[] =>
  checkInstruction({ ...whole, ...facts }, keys, today, { telephonesIn }).map(
    ({ column, kind }) => `${column} ${kind}`,
  );
const wrongPlace = (facts: Partial<CheckedPlace>): string[] =>
  checkPlace({ ...agreed, ...facts }, keys).map(({ column, kind }) => `${column} ${kind}`);

describe('an instruction that is published', () => {
  it('is whole with a sentence, its first day and its next review', () => {
    expect(wrong({})).toEqual([]);
  });

  it('needs steps where its title is no whole sentence', () => {
    expect(wrong({ Title: 'Webmail' })).toEqual(['Steps needed']);
    expect(wrong({ Title: 'Webmail', Steps: ' \n- \n' })).toEqual(['Steps needed']);
    expect(wrong({ Title: 'Webmail', Steps: 'Open webmail.' })).toEqual([]);
  });

  it('needs a first day, and a day by which it is reviewed', () => {
    expect(wrong({ ValidFrom: undefined, NextReviewOn: undefined })).toEqual([
      'ValidFrom needed',
      'NextReviewOn needed',
    ]);
  });
});

describe('any instruction', () => {
  it('needs a title and a category, even as a draft', () => {
    expect(
      wrong({ State: 'Draft', Title: ' ', Category: undefined, ValidFrom: undefined, NextReviewOn: undefined }),
    ).toEqual(['Title needed', 'Category needed']);
  });

  it('does not end before it begins', () => {
    expect(wrong({ ValidUntil: day('2013-04-14') })).toEqual(['ValidUntil order']);
    expect(wrong({ ValidUntil: day('2013-04-15') })).toEqual([]);
  });

  it('names only sites and services that are listed, whatever their case', () => {
    expect(wrong({ SiteCode: 'GONE', DependsOn: 'email, fax' })).toEqual(['SiteCode unknown', 'DependsOn unknown']);
    expect(wrong({ SiteCode: 'millgate', DependsOn: 'Email, internet' })).toEqual([]);
  });

  it.each([
    '0113 496 0000',
    '0113 496 0000 ext 204',
    '(0113) 496 0112 (8 to 6)',
    '0113 496 0000 or 0113 496 0001',
    'Option 2 on 0113 496 0000',
    '+353 1 234 5678',
    '111',
    '4021',
  ])('may give a number to call as people write it: %s', (Telephone) => {
    expect(wrong({ Telephone })).toEqual([]);
  });

  it.each(['ask reception', 'ext 4021', '0113 496 0O00', 'javascript:alert(1)', '12 April 2013'])(
    'gives no number to call that is none: %s',
    (Telephone) => {
      expect(wrong({ Telephone })).toEqual(['Telephone wrong']);
    },
  );

  it('has an email address that is one', () => {
    expect(wrong({ Email: 'the help desk' })).toEqual(['Email wrong']);
    expect(wrong({ Email: 'help@openservice.invalid' })).toEqual([]);
  });
});

describe('an honest state', () => {
  it.each(['Under consideration', 'Being explored'] as const)(
    '%s says by when there will be news, and that is to come',
    (State) => {
      expect(wrong({ State })).toEqual(['NextUpdateOn needed']);
      expect(wrong({ State, NextUpdateOn: day('2013-04-14') })).toEqual(['NextUpdateOn past']);
      expect(wrong({ State, NextUpdateOn: today })).toEqual([]);
    },
  );
});

describe('a place to work', () => {
  it('that is agreed says who may use it, and from when', () => {
    expect(wrongPlace({})).toEqual([]);
    expect(wrongPlace({ WhoMayUse: undefined, ValidFrom: undefined })).toEqual([
      'WhoMayUse needed',
      'ValidFrom needed',
    ]);
    expect(wrongPlace({ AgreementState: 'Needed', WhoMayUse: undefined, ValidFrom: undefined })).toEqual([]);
  });

  it('for staff of a site or an area team says which', () => {
    expect(wrongPlace({ WhoMayUse: 'This site' })).toEqual(['ForSiteCode needed']);
    expect(wrongPlace({ WhoMayUse: 'This area team' })).toEqual(['ForAreaTeam needed']);
    expect(wrongPlace({ WhoMayUse: 'This area team', ForSiteCode: 'MILLGATE' })).toEqual([]);
    expect(wrongPlace({ ForSiteCode: 'GONE' })).toEqual(['ForSiteCode unknown']);
  });

  it('has a name, desks in whole numbers, and both coordinates or neither', () => {
    expect(wrongPlace({ Place: ' ', Capacity: 2.5, Latitude: 53 })).toEqual([
      'Place needed',
      'Capacity wrong',
      'Longitude needed',
    ]);
    expect(wrongPlace({ Capacity: NaN, Latitude: NaN, Longitude: 181 })).toEqual([
      'Capacity wrong',
      'Latitude wrong',
      'Longitude wrong',
    ]);
    expect(wrongPlace({ Latitude: -1.357, Longitude: 53.43 })).toEqual(['Latitude swapped']);
    expect(wrongPlace({ Latitude: 53.43, Longitude: 1.357 })).toEqual(['Longitude signLost']);
    expect(wrongPlace({ Latitude: 52.636, Longitude: 1.133, Postcode: 'le27by' })).toEqual(['Longitude signLost']);
    expect(wrongPlace({ Latitude: 0, Longitude: 0 })).toEqual(['Latitude outside']);
    expect(wrongPlace({ Capacity: 0, Latitude: 53.4, Longitude: -1.3, ValidUntil: day('2013-04-14') })).toEqual([
      'ValidUntil order',
    ]);
  });
});
