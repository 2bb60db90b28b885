/** A document of docs/, as text: specs that hold a table to its measurement read it. */
declare module '*.md' {
  const text: string;
  export default text;
}
