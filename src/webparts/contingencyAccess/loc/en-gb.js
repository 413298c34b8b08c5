define([], function () {
  return {
    Manage: 'Manage',
    FirstVisit: 'Choose your site to see what to do now.',

    Subjects: 'Service by service',
    ShowAll: 'Show all',
    HideAll: 'Hide all',

    Places: 'Places you can work',
    PlacesComing: 'Looking for more places.',
    PlacesMore: 'More places',
    TakeNote: 'Both hold these steps, the places and the number, for when you have no network.',
    PaneStatus: 'Page that says what works',
    PaneStatusHint: 'Its address. Those who manage are led there from what ends.',
  };
});
