/** Vite gives a file's text for a name that ends so. */
declare module '*?raw' {
  const text: string;
  export default text;
}
