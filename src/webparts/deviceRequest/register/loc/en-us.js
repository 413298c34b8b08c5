define([], function () {
  return {
    Heading: 'BlackBerry'
  };
});
