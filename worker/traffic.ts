/** Pages' own requests that the host has not answered yet. */
let waiting = 0;
let wake: (() => void)[] = [];

/** Counts a request of a page until it is answered: what is gathered for later steps back meanwhile. */
export async function counted<T>(answer: Promise<T>): Promise<T> {
  waiting += 1;
  try {
    return await answer;
  } finally {
    waiting -= 1;
    if (waiting === 0) {
      wake.forEach((go) => go());
      wake = [];
    }
  }
}

/** The longest that a page's requests are waited for, in ms: one that is never answered must not hold up everything. */
const LONGEST_MS = 5000;

/** Waits until no page waits for the host. */
export async function quiet(): Promise<void> {
  if (waiting === 0) return;
  await new Promise<void>((go) => {
    wake.push(go);
    setTimeout(go, LONGEST_MS);
  });
}
