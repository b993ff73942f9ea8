/** Loads a vendor's library, which is there only where somebody installed it. */
export async function loadVendor<Library>(
  name: string,
  load: () => Promise<Library>,
): Promise<Library> {
  try {
    return await load();
  } catch (cause) {
    throw new TypeError(`${name} is not installed: add it with npm install ${name}`, { cause });
  }
}
