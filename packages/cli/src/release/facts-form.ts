/** What has to be known of a version, as YAML for a person to fill in. */
export function factsForm({ today }: { readonly today: string }): string {
  return `# What is known of this version. Paths are relative to this folder.

# The name of the data set, such as ferry-letters
name: ""
# Where it goes on the Hub: owner/name
repository: ""
version: 1.0.0
date: ${today}

# One line in every document, by which a crawler's copy is recognised. A sealed split has one already: use it.
canary: ""

# What this version changes: major (scores are not comparable), minor (rows added or unsealed) or patch (documents).
change: major
comparable: false
# In one sentence:
summary: ""

# Files that it was made from, and files that a figure was read from. Their digests are recorded, their bytes are not.
inputs: []
artefacts: []
# Programs that made it: [{ name: …, version: … }]
tools: []

# The policy that judges (without it, the one that comes with tbench).
# policy: policy.json
# How many families of rows are behind each sealed split: { held_out: 12 }
# sealedFamilies: {}
# Why is there no --agreement report, if there is none?
# noAgreementBecause: ""
`;
}
