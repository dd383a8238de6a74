declare module "*.woff2" {
  /** The file's address in this build. */
  const address: string;
  export default address;
}
