/** The version of the package. Generated from package.json by `npm run build`. */
export const version = '0.1.0';
