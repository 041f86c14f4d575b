/** The version of the package. Written by `npm run generate` from package.json. */
export declare const version = "0.1.0";
