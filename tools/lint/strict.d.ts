/** A set of rules by typescript-eslint's names, with what each is set to. */
export type NamedRules = Readonly<Record<string, unknown>>;

/** typescript-eslint's strictest sets. */
export const STRICT_SETS: readonly { readonly rules?: NamedRules }[];

/** Rules of these sets that Oxlint has not. */
export const ONLY_ESLINT: readonly string[];

/** Our own choices for all code. */
export const CHOICES: NamedRules;

/** Where less or other is asked. */
export const EXCEPTIONS: readonly { readonly files: string[]; readonly rules: NamedRules }[];
