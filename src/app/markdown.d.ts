/** A page of the project's papers as its text. Only specs in Node can read one (tools/node-specs). */
declare module '*.md' {
  const text: string;
  export default text;
}
