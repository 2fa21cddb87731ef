// The publishers whose pages a card may open.

/** Hosts (and their sub-hosts) of the bodies that publish such texts. A link to any other host is never shown. */
const hosts = ['rn.dk', 'rm.dk', 'regionsyddanmark.dk', 'regionh.dk', 'regionsjaelland.dk', 'regionoestdanmark.dk', 'regioner.dk', 'laeger.dk', 'sum.dk', 'ism.dk', 'sst.dk', 'ft.dk', 'retsinformation.dk', 'dsam.dk', 'kl.dk', 'sundhed.dk', 'stps.dk'];

export function knownHost(url: string): boolean {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return false;
  }
  return parsed.protocol === 'https:' && !parsed.username && !parsed.port && hosts.some((host) => parsed.hostname === host || parsed.hostname.endsWith(`.${host}`));
}
