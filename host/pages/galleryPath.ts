/** Every screen at a glance: each web part in every host, theme and width, live. */
export const galleryPath = '/_gallery';
