/** Works that come with the app under one licence: one entry of shipped.json. */
export interface Shipped {
  readonly kind: 'own' | 'type' | 'voice' | 'code';
  /** Each with its version where it has one. */
  readonly names: readonly string[];
  readonly licence: string;
  /** Its paragraphs. */
  readonly text: readonly string[];
}
