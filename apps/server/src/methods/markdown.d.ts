/** A page of docs/methods, as text: esbuild and vitest hand `.md` files over as they are. */
declare module "*.md" {
  const text: string;
  export default text;
}
