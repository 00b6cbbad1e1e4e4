/** The product's version, put in by the bundler. */
declare const GOUJI_VERSION: string;
