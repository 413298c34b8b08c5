define([], function () {
  return {
    Manage: 'Manage',
    FirstVisit: 'Choose your site to see what to do now.',

    Subjects: 'Service by service',
    ShowAll: 'Show all',
    HideAll: 'Hide all',

    Places: 'Places you can work',
  };
});
