/**
 * The address of an endpoint, if what is sent there stays between the two. It may hold a key, so that no error repeats it.
 *
 * @example
 * ```ts
 * endpointAddress('http://localhost:8080/ask').port // => '8080'
 * endpointAddress('http://agent.example/ask') // throws RangeError: https
 * endpointAddress('https://me:word@agent.example/ask') // throws RangeError: without a name or password
 * ```
 */
export function endpointAddress(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username + url.password !== '')
    throw new RangeError(
      'an address such as https://agent.example/ask is needed, without a name or password in it: nothing else can be asked',
    );
  if (url.protocol === 'https:' || isLoopback(url.hostname)) return url;
  throw new RangeError(
    'the address is neither https nor on this machine: the token and the tasks could be read on the way',
  );
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(?:\.\d+){3}$/.test(host);
}
