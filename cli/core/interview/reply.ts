/** What a typed line means at a question. */
export type Reply =
  | { readonly kind: 'answer'; readonly text: string }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'back' }
  | { readonly kind: 'skip' }
  | { readonly kind: 'save' }
  | { readonly kind: 'help' }
  | { readonly kind: 'unclear'; readonly says: string };

/** A reply that moves the conversation; asking for help or saving does not. */
export type Move = Extract<Reply, { readonly kind: 'answer' | 'unknown' | 'back' | 'skip' }>;
