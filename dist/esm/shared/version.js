/** The version of the package. Written by `npm run generate` from package.json. */
const version = '0.1.0';

export { version };
//# sourceMappingURL=version.js.map
