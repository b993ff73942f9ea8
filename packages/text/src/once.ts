/** Puts off making something until somebody asks for it, and keeps it from then on. */
export function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}
