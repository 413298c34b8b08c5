import { themeInTeams } from '../../../../src/webparts/base/teamsTheme';

const light = { isInverted: false, semanticColors: { bodyText: '#212b32' } };
const dark = { isInverted: true, semanticColors: { bodyText: '#f0f4f5' } };

describe('the theme in a tab of Teams', () => {
  it('is what the page gives outside Teams, and while Teams has not said', () => {
    expect(themeInTeams(undefined, light)).toBe(light);
    expect(themeInTeams(undefined, dark)).toBe(dark);
    expect(themeInTeams(undefined, undefined)).toBeUndefined();
  });

  it('is what the page gives where that agrees with Teams', () => {
    expect(themeInTeams('default', light)).toBe(light);
    expect(themeInTeams('dark', dark)).toBe(dark);
  });

  it('is dark in dark Teams, though the page begins with the light theme or with none', () => {
    expect(themeInTeams('dark', light)).toMatchObject({ isInverted: true, semanticColors: { bodyText: '#ffffff' } });
    expect(themeInTeams('dark', undefined)).toMatchObject({ isInverted: true });
  });

  it('is light in light Teams on a dark site: the style sheets’ own', () => {
    expect(themeInTeams('default', dark)).toBeUndefined();
  });

  it('is black in high contrast, whatever the page gives', () => {
    for (const given of [light, dark, undefined])
      expect(themeInTeams('contrast', given)?.semanticColors).toMatchObject({
        bodyBackground: '#000000',
        link: '#ffff01',
      });
  });

  it('takes a name it does not know for a light one', () => {
    expect(themeInTeams('glass', light)).toBe(light);
  });
});
