// The page's own backend: who there is, what was said, and what happens next.

const PATIENCE = 10_000;
const RETRY_AFTER = 2_000;

async function call(path, method = 'GET', body) {
  const response = await fetch(path, {
    method,
    signal: AbortSignal.timeout(PATIENCE),
    headers: body === undefined ? {} : { 'Content-Type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}`);
  return response.status === 204 ? undefined : response.json();
}

const query = (person) => `?person=${encodeURIComponent(person.id)}`;

export const people = () => call('/local/people');

export const transcript = (person) => call(`/local/transcript${query(person)}`);

/** Keeps what a person typed; the answer carries the id that Teams would have given it. */
export const record = (person, activity) => call(`/local/transcript${query(person)}`, 'POST', activity);

export const markUndelivered = (person, id, undelivered) =>
  call(`/local/transcript/${encodeURIComponent(id)}/undelivered${query(person)}`, 'PUT', { undelivered });

/**
 * Listens until the page closes: hello({ run }), message({ person, message }), removed({ person, id }),
 * typing({ person }), and lost() while there is no connection.
 */
export function listen(handlers) {
  const stream = new EventSource('/local/events');
  for (const name of ['hello', 'message', 'removed', 'typing']) {
    stream.addEventListener(name, (event) => handlers[name](JSON.parse(event.data)));
  }
  stream.addEventListener('error', () => {
    handlers.lost();
    // The browser tries again by itself after a dropped connection, but not after a refusal.
    if (stream.readyState === EventSource.CLOSED) setTimeout(() => listen(handlers), RETRY_AFTER);
  });
}
