/** Does all these jobs, this many of them at a time, in their order. */
export async function sideBySide(
  lanes: number,
  jobs: readonly (() => Promise<void>)[],
): Promise<void> {
  const left = jobs.values();
  const lane = async (): Promise<void> => {
    for (const job of left) await job();
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
