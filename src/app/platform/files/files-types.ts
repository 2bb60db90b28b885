/**
 * What became of a file. `shared`: the phone's share sheet took it. `downloaded`: the browser began to save it.
 * `cancelled`: the person closed the share sheet, so it is nowhere. `refused`: the phone wants another tap first.
 */
export type HandOver = 'shared' | 'downloaded' | 'cancelled' | 'refused';

/** Gives files to the person. Never throws. */
export interface Files {
  /** Shares a ready file, or downloads it. To be called in answer to a tap, and soon: a tap counts for a few seconds. */
  handOver(file: File): Promise<HandOver>;
}
