/** Marks an answer as one that came by a redirect, from this address; copies of it are marked too, as in a browser. */
export function redirected(response: Response, url: string): Response {
  const clone = response.clone.bind(response);
  return Object.defineProperties(response, {
    redirected: { value: true },
    url: { value: url },
    clone: { value: () => redirected(clone(), url) },
  });
}

/** A page that says nothing of Unknot, such as some hosts answer with for everything. */
export function foreignPage(): Response {
  const text = '<!doctype html><title>Welcome</title><p>This host answers everything.</p>';
  return new Response(text, { headers: { 'Content-Type': 'text/html' } });
}

/** The same answer but for one header. */
export function told(right: Response, header: string, value: string): Response {
  const response = right.clone();
  response.headers.set(header, value);
  return response;
}
