define([], function () {
  return {
    Heading: 'Deciding'
  };
});
