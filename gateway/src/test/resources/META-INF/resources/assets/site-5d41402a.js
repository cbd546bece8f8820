export const site = "a script of the site";
