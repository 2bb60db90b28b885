/** A file that another app, or the phone's file manager, gave to this one: its page is then `/log?shared`. */
export interface SharedFile {
  /** The file, once: it is not kept. Null where nothing came. Never rejects. */
  take(): Promise<File | null>;
}
