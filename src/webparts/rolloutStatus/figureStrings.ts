/** What is counted, and what is not. */
export const strings = {
  FigureWorking:
    'A site counts when somebody has confirmed each essential service of Open Service as working there, recently enough. Old systems still in use do not count.',
  FigureStaff:
    'Staff are connected when their site has every essential service of Open Service. Somebody must have confirmed it recently enough.',
  FigureUnknown:
    'A site is not known when nobody has confirmed one of its essential services in time. It never counts as working.',
} as const;
