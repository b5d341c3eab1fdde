// Made by `npm run generate`. Do not edit: change openapi/ or scenarios/ instead.
import type { WorldStart } from '../world/world-start.js';

interface ShippedFacts {
  readonly summary: string;
  readonly steps: number;
  /** What it extends, the nearest first. */
  readonly bases: readonly string[];
}

export const SHIPPED_SCENARIOS: Readonly<Record<string, ShippedFacts>> = {
  "approval-never-comes": {
    "summary": "An account that is never approved, whatever its owner, an administrator or time does.",
    "steps": 14,
    "bases": []
  },
  "bad-dois-in-a-batch": {
    "summary": "A batch of DOIs with a bad one in it, of which more or less is registered than one would think.",
    "steps": 11,
    "bases": [
      "default"
    ]
  },
  "counts-key-calls-fetch": {
    "summary": "A key that may ask for counts only calls for everything, and is refused with 403 each time.",
    "steps": 14,
    "bases": [
      "default"
    ]
  },
  "default": {
    "summary": "What a newcomer needs for a first answer from every service.",
    "steps": 16,
    "bases": []
  },
  "deleted-mentions": {
    "summary": "Mentions that are deleted where they were made; Altmetric forgets them, OPERAS does not.",
    "steps": 17,
    "bases": [
      "default"
    ]
  },
  "documentation-tour": {
    "summary": "The examples of the public documentation of the four APIs, page by page, in the order in which it prints them.",
    "steps": 146,
    "bases": [
      "default"
    ]
  },
  "empty-world": {
    "summary": "A world with nobody and nothing in it, but an administrator who can let others in.",
    "steps": 10,
    "bases": []
  },
  "flaky-network": {
    "summary": "A network on which answers are slow, cut off, broken, or do not come at all, every so often.",
    "steps": 14,
    "bases": [
      "default"
    ]
  },
  "key-reset-mid-run": {
    "summary": "Keys that stop working in the middle of a run, one revoked and one reset with its secret.",
    "steps": 12,
    "bases": [
      "default"
    ]
  },
  "keyless-era": {
    "summary": "Code that called without a key until November 2025, and what it meets since.",
    "steps": 19,
    "bases": [
      "default"
    ]
  },
  "large-harvest": {
    "summary": "A harvest of a large catalogue, 100,000 outputs on 1,000 pages, each output exactly once.",
    "steps": 7,
    "bases": [
      "default"
    ]
  },
  "maintenance-window": {
    "summary": "Ten minutes of maintenance in the middle of a harvest, when every call of a service is a 502.",
    "steps": 14,
    "bases": [
      "default"
    ]
  },
  "pending-then-approved": {
    "summary": "Accounts that await approval, each of which gets it in its own time, or not at all.",
    "steps": 19,
    "bases": []
  },
  "rate-limit-recovery": {
    "summary": "A harvest that meets the hourly limit, then the daily one, waits, and goes on.",
    "steps": 17,
    "bases": [
      "default"
    ]
  },
  "sending-metrics": {
    "summary": "An organisation that is about to send its usage metrics to OPERAS; its account awaits approval.",
    "steps": 17,
    "bases": []
  },
  "token-expires-mid-harvest": {
    "summary": "A harvest in pages whose token expires between two of them, and what it takes to go on.",
    "steps": 17,
    "bases": [
      "default"
    ]
  },
  "tweet-quota": {
    "summary": "Fetching tweets until the quota of tweet IDs is used up, and how to go on without them.",
    "steps": 12,
    "bases": [
      "default"
    ]
  },
  "two-publishers-one-doi": {
    "summary": "Two publishers register the same DOI, each with an address of its own, and see each other's.",
    "steps": 14,
    "bases": [
      "default"
    ]
  },
  "viral-paper": {
    "summary": "A paper that nobody knew on Monday and everybody talks about on Friday; its score climbs with the clock.",
    "steps": 12,
    "bases": [
      "default"
    ]
  }
};

export const DEFAULT_START: WorldStart = {
  "scenario": "default",
  "seed": "1",
  "clock": {},
  "accounts": [
    {
      "email": "test.user@gmail.com",
      "username": "test.user",
      "firstName": "Test",
      "lastName": "User",
      "institution": "University of Examples",
      "passwordHash": "$scrypt$ln=10,r=8,p=1$0F7fyAnU1wKBHGzJrQl03w$tTdHo1hqziMvrv2Q5LGy/qSBLncHlX50l2J+EMAlHxE",
      "active": true,
      "approved": true,
      "confirmed": true,
      "roles": [
        "user"
      ]
    },
    {
      "email": "second.user@example.org",
      "username": "second.user",
      "firstName": "Second",
      "lastName": "User",
      "institution": "University of Examples",
      "passwordHash": "$scrypt$ln=10,r=8,p=1$0F7fyAnU1wKBHGzJrQl03w$tTdHo1hqziMvrv2Q5LGy/qSBLncHlX50l2J+EMAlHxE",
      "active": true,
      "approved": true,
      "confirmed": true,
      "roles": [
        "user"
      ]
    },
    {
      "email": "pending.user@example.org",
      "username": "pending.user",
      "firstName": "Pending",
      "lastName": "User",
      "institution": "University of Examples",
      "passwordHash": "$scrypt$ln=10,r=8,p=1$0F7fyAnU1wKBHGzJrQl03w$tTdHo1hqziMvrv2Q5LGy/qSBLncHlX50l2J+EMAlHxE",
      "active": true,
      "approved": false,
      "confirmed": true,
      "roles": [
        "awaiting-confirmation"
      ]
    },
    {
      "email": "unconfirmed.user@example.org",
      "username": "unconfirmed.user",
      "firstName": "Unconfirmed",
      "lastName": "User",
      "institution": "University of Examples",
      "passwordHash": "$scrypt$ln=10,r=8,p=1$0F7fyAnU1wKBHGzJrQl03w$tTdHo1hqziMvrv2Q5LGy/qSBLncHlX50l2J+EMAlHxE",
      "active": true,
      "approved": false,
      "confirmed": false,
      "roles": [
        "awaiting-confirmation"
      ]
    },
    {
      "email": "approved.unconfirmed@example.org",
      "username": "approved.unconfirmed",
      "firstName": "Approved",
      "lastName": "Unconfirmed",
      "institution": "University of Examples",
      "passwordHash": "$scrypt$ln=10,r=8,p=1$0F7fyAnU1wKBHGzJrQl03w$tTdHo1hqziMvrv2Q5LGy/qSBLncHlX50l2J+EMAlHxE",
      "active": true,
      "approved": true,
      "confirmed": false,
      "roles": [
        "user"
      ]
    },
    {
      "email": "inactive.user@example.org",
      "username": "inactive.user",
      "firstName": "Inactive",
      "lastName": "User",
      "institution": "University of Examples",
      "passwordHash": "$scrypt$ln=10,r=8,p=1$0F7fyAnU1wKBHGzJrQl03w$tTdHo1hqziMvrv2Q5LGy/qSBLncHlX50l2J+EMAlHxE",
      "active": false,
      "approved": true,
      "confirmed": true,
      "roles": [
        "user"
      ]
    },
    {
      "email": "admin@example.org",
      "username": "admin",
      "firstName": "Ada",
      "lastName": "Administrator",
      "institution": "OPERAS",
      "passwordHash": "$scrypt$ln=10,r=8,p=1$IkhY3ixREbBFgaxKCKbY0Q$LQbewaAiHj1+kqlccZtlKiVZVRoflfayrRDSVI+DOCo",
      "active": true,
      "approved": true,
      "confirmed": true,
      "roles": [
        "admin"
      ]
    }
  ],
  "outputs": [
    {
      "doi": "10.5334/bay",
      "urls": [
        "https://www.ubiquitypress.com/site/books/10.5334/bay"
      ],
      "registeredBy": [
        "test.user@gmail.com"
      ],
      "lastCheckedAt": "2021-01-08T12:00:00.123Z",
      "mentions": [
        {
          "origin": "hypothesis",
          "url": "https://hyp.is/aBcDeFgHiJkLmNoPqRsTuV",
          "createdAt": "2018-05-02T09:30:00Z",
          "deleted": false
        },
        {
          "origin": "wikipedia",
          "url": "https://en.wikipedia.org/wiki/Open_access_monograph",
          "createdAt": "2019-11-20T16:45:12Z",
          "deleted": false
        },
        {
          "origin": "twitter",
          "url": "https://twitter.com/i/web/status/1101423300000000001",
          "createdAt": "2019-03-01T10:11:12Z",
          "deleted": false
        },
        {
          "origin": "twitter",
          "url": "https://twitter.com/i/web/status/1102000000000000002",
          "createdAt": "2019-03-03T00:22:40Z",
          "deleted": true
        }
      ]
    },
    {
      "doi": "10.5334/bcb",
      "urls": [],
      "registeredBy": [
        "test.user@gmail.com"
      ],
      "lastCheckedAt": "2021-01-08T12:00:00Z",
      "mentions": [
        {
          "origin": "twitter",
          "url": "https://twitter.com/i/web/status/1102000000000000003",
          "createdAt": "2019-03-04T08:00:00Z",
          "deleted": false
        },
        {
          "origin": "wordpressdotcom",
          "url": "https://openscholarship.example.wordpress.com/2019/04/01/reading-list/",
          "createdAt": "2019-04-01T07:05:00Z",
          "deleted": false
        }
      ]
    },
    {
      "doi": "10.11647/OBP.0020",
      "urls": [
        "https://www.openbookpublishers.com/books/10.11647/obp.0020"
      ],
      "registeredBy": [
        "admin@example.org"
      ],
      "mentions": [
        {
          "origin": "hypothesis",
          "url": "https://hyp.is/zYxWvUtSrQpOnMlKjIhGfE",
          "createdAt": "2020-02-14T12:00:00Z",
          "deleted": false
        }
      ]
    }
  ],
  "catalogue": {
    "outputs": 5000,
    "unknown": "not-found"
  },
  "collection": {
    "schedule": "daily"
  },
  "works": [
    {
      "id": "463b4279-4e8d-47f8-a133-ad8ce7c4f86c",
      "type": "monograph",
      "titles": [
        "That Greece Might Still Be Free: The Philhellenes in the War of Independence",
        "That Greece Might Still Be Free"
      ],
      "identifiers": [
        {
          "scheme": "info:doi",
          "value": "10.11647/obp.0001",
          "canonical": true
        },
        {
          "scheme": "urn:isbn",
          "value": "9781906924003",
          "canonical": true
        },
        {
          "scheme": "urn:isbn",
          "value": "9781906924027",
          "canonical": false
        },
        {
          "scheme": "urn:isbn",
          "value": "9781906924652",
          "canonical": false
        },
        {
          "scheme": "https",
          "value": "www.openbookpublishers.com/product/3",
          "canonical": false
        }
      ],
      "parents": []
    },
    {
      "id": "b23bfb0f-dc1b-45bd-9f31-2955dcae9b0d",
      "type": "book-chapter",
      "titles": [
        "The Outbreak"
      ],
      "identifiers": [
        {
          "scheme": "info:doi",
          "value": "10.11647/obp.0001.01",
          "canonical": true
        },
        {
          "scheme": "urn:isbn",
          "value": "9781906924652",
          "canonical": false
        }
      ],
      "parents": [
        "463b4279-4e8d-47f8-a133-ad8ce7c4f86c"
      ]
    },
    {
      "id": "0034efd8-be0b-4527-b0e0-bad1faff3c2f",
      "type": "monograph",
      "titles": [
        "Storytelling in Northern Zambia: Theory, Method, Practice and Other Necessary Fictions",
        "Storytelling in Northern Zambia. Theory, Method, Practice and Other Necessary Fictions"
      ],
      "identifiers": [
        {
          "scheme": "info:doi",
          "value": "10.11647/obp.0033",
          "canonical": true
        }
      ],
      "parents": []
    }
  ],
  "access": {
    "period": "key-required",
    "invalidKeyStatus": 401,
    "redirectsPosts": false
  },
  "limits": {
    "keyed": {
      "hourly": 3600,
      "daily": 86400
    },
    "keyless": {
      "hourly": 720,
      "daily": 1200
    },
    "tweetIds": 1500000,
    "services": {}
  },
  "apiKeys": [
    {
      "key": "counts-only-key",
      "tier": "counts-only",
      "revoked": false
    },
    {
      "key": "full-access-key",
      "tier": "full-access",
      "revoked": false
    },
    {
      "key": "spent-key",
      "tier": "counts-only",
      "revoked": false,
      "used": {
        "hourly": 3600,
        "daily": 86400
      }
    }
  ],
  "explorer": {
    "accounts": [
      {
        "name": "whole-database",
        "key": "0123456789abcdef0123456789abcdef",
        "secret": "0178eec6221448cea012e9d41a4922ba",
        "hasApiAccess": true
      },
      {
        "name": "institutional",
        "key": "fedcba9876543210fedcba9876543210",
        "secret": "2e9f1c7a5b3d48609182a3b4c5d6e7f8",
        "institution": {
          "name": "University of Marrowby",
          "slug": "marrowby",
          "organizations": [
            "grid.999000.0",
            "grid.999001.3",
            "grid.999002.7"
          ],
          "departments": [
            {
              "id": "marrowby:group:1",
              "name": "Biology"
            },
            {
              "id": "marrowby:group:2",
              "name": "Physics"
            },
            {
              "id": "marrowby:group:3",
              "name": "Sociology"
            }
          ]
        },
        "hasApiAccess": true
      },
      {
        "name": "lapsed",
        "key": "00000000000000000000000000000e01",
        "secret": "5f0c6d3e1b2a49788796a5b4c3d2e1f0",
        "hasApiAccess": true,
        "expiresAt": "2010-12-31T23:59:59Z"
      },
      {
        "name": "without-api",
        "key": "00000000000000000000000000000e02",
        "secret": "6a1d7e4f2c3b5a899807b6c5d4e3f201",
        "hasApiAccess": false
      }
    ],
    "rules": {
      "period": "2024",
      "keyFaultStatus": 400,
      "refusesUnknownValues": false,
      "refusesLargePages": false,
      "throttles": false,
      "linkOrigin": "called",
      "echoesFilters": true,
      "linksBack": true,
      "pagesOfNothing": 1,
      "aggregateIncluded": "absent",
      "profileCountries": "profiles"
    }
  }
};
