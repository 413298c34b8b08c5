define([], function () {
  return {
    Heading: 'Asking'
  };
});
