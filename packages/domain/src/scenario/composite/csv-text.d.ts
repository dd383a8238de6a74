/** A table's text, for tests that read a fixture. */
declare module "*.csv?raw" {
  const text: string;
  export default text;
}
