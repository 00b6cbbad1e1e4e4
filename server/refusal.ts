/**
 * Lets a request to the client be refused without more ado: what it asks for is a favour, and clients may refuse even
 * what they said they can do. Nobody would wait for the refusal otherwise, and that ends a process.
 */
export function mayBeRefused(request: Promise<unknown>): void {
  request.catch(() => {});
}
