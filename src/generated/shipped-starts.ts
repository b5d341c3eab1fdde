// Made by `npm run generate`. Do not edit: change openapi/ or scenarios/ instead.
import type { WorldStart } from '../world/world-start.js';

export const OTHER_STARTS: Readonly<Record<string, WorldStart>> = {
  "approval-never-comes": {
    "scenario": "approval-never-comes",
    "seed": "1",
    "clock": {
      "now": "2026-03-02T09:00:00Z",
      "frozen": true
    },
    "accounts": [
      {
        "email": "forgotten@press.example",
        "firstName": "Flo",
        "lastName": "Forgotten",
        "institution": "Example University Press",
        "passwordHash": "$scrypt$ln=10,r=8,p=1$0F7fyAnU1wKBHGzJrQl03w$tTdHo1hqziMvrv2Q5LGy/qSBLncHlX50l2J+EMAlHxE",
        "active": true,
        "approved": false,
        "confirmed": true,
        "roles": [
          "awaiting-confirmation"
        ],
        "approval": {
          "kind": "never"
        }
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
    "outputs": [],
    "catalogue": {
      "outputs": 5000,
      "unknown": "not-found"
    },
    "collection": {
      "schedule": "daily"
    },
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
    "apiKeys": [],
    "registration": {
      "approval": {
        "kind": "never"
      }
    },
    "explorer": {
      "accounts": [],
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
  },
  "bad-dois-in-a-batch": {
    "scenario": "bad-dois-in-a-batch",
    "seed": "1",
    "clock": {
      "now": "2026-03-02T09:00:00Z",
      "frozen": true
    },
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
  },
  "counts-key-calls-fetch": {
    "scenario": "counts-key-calls-fetch",
    "seed": "1",
    "clock": {
      "now": "2026-03-02T09:00:00Z",
      "frozen": true
    },
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
  },
  "deleted-mentions": {
    "scenario": "deleted-mentions",
    "seed": "1",
    "clock": {
      "now": "2026-03-02T09:00:00Z",
      "frozen": true
    },
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
      "outputs": 1000,
      "unknown": "not-found",
      "edits": {
        "add": [
          {
            "title": "A claim that did not last",
            "tallies": [
              {
                "source": "news",
                "posts": 2,
                "accounts": 2
              },
              {
                "source": "blogs",
                "posts": 1,
                "accounts": 1
              },
              {
                "source": "twitter",
                "posts": 8,
                "accounts": 8
              },
              {
                "source": "wikipedia",
                "posts": 1,
                "accounts": 1
              }
            ],
            "identifiers": {
              "doi": [
                "10.5334/withdrawn"
              ]
            }
          }
        ],
        "change": [],
        "remove": []
      }
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
    "rules": [
      {
        "name": "five posts are deleted on Wednesday",
        "when": {
          "kind": "clock",
          "atMs": 1772582400000
        },
        "actions": [
          {
            "kind": "delete-mentions",
            "output": {
              "scheme": "doi",
              "value": "10.5334/withdrawn"
            },
            "source": "twitter",
            "count": 5
          }
        ],
        "asWritten": {
          "when": {
            "clock": "2026-03-04T00:00:00Z"
          },
          "actions": [
            {
              "delete_mentions": {
                "output": {
                  "doi": "10.5334/withdrawn"
                },
                "source": "twitter",
                "count": 5
              }
            }
          ]
        }
      },
      {
        "name": "all that is left, on Friday",
        "when": {
          "kind": "clock",
          "atMs": 1772755200000
        },
        "actions": [
          {
            "kind": "delete-mentions",
            "output": {
              "scheme": "doi",
              "value": "10.5334/withdrawn"
            }
          }
        ],
        "asWritten": {
          "when": {
            "clock": "2026-03-06T00:00:00Z"
          },
          "actions": [
            {
              "delete_mentions": {
                "output": {
                  "doi": "10.5334/withdrawn"
                }
              }
            }
          ]
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
  },
  "documentation-tour": {
    "scenario": "documentation-tour",
    "seed": "1",
    "clock": {
      "now": "2026-03-02T09:00:00Z",
      "frozen": true
    },
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
      "unknown": "not-found",
      "edits": {
        "add": [
          {
            "title": "What a pandemic teaches about cancer",
            "publishedOn": 1768176000,
            "mentions": [
              {
                "source": "news",
                "country": "GB",
                "postedOn": 1771581600
              },
              {
                "source": "twitter",
                "country": "JP",
                "postedOn": 1771668000
              }
            ],
            "identifiers": {
              "doi": [
                "10.5555/tour.pandemic"
              ]
            },
            "journal": {
              "title": "Journal of Health and Social Behavior",
              "issns": [
                "0022-1465"
              ]
            }
          }
        ],
        "change": [
          {
            "name": {
              "scheme": "doi",
              "value": "10.1242/dev.164269"
            },
            "edit": {
              "authors": [
                "G. Toro-Tapia",
                "S. Villaseca"
              ]
            }
          }
        ],
        "remove": []
      }
    },
    "collection": {
      "schedule": "daily"
    },
    "metrics": {
      "hasUsage": false,
      "events": [
        {
          "id": "5e865d82-fcd4-4586-b209-8722ed1246e3",
          "workUri": "info:doi:10.12681/aprlp.16",
          "measureUri": "https://metrics.operas-eu.org/ekt/landingsessions/v1",
          "at": "2021-02-10T00:00:00Z",
          "value": 1000,
          "eventUri": "1",
          "countryUri": "urn:iso:std:3166:-2:GR",
          "uploaderUri": "acct:kstamatis@ekt.gr"
        },
        {
          "id": "fa5fcb71-78ca-4183-a44b-d07030bc5e80",
          "workUri": "info:doi:10.5334/jors.122",
          "measureUri": "https://metrics.operas-eu.org/crossref/citations/v1",
          "at": "2022-08-29T00:00:00Z",
          "value": 1,
          "eventUri": "10.5194/gmd-15-6399-2022",
          "uploaderUri": "acct:tech@ubiquitypress.com"
        },
        {
          "id": "da55c8ab-12df-4885-8b92-edff51bc23d0",
          "workUri": "info:doi:10.5334/jors.148",
          "measureUri": "https://metrics.operas-eu.org/crossref/citations/v1",
          "at": "2022-11-08T00:00:00Z",
          "value": 1,
          "eventUri": "10.5194/npg-30-13-2023",
          "uploaderUri": "acct:tech@ubiquitypress.com"
        },
        {
          "workUri": "info:doi:10.5334/jors.148",
          "measureUri": "https://metrics.operas-eu.org/crossref/citations/v1",
          "at": "2022-12-01T00:00:00Z",
          "value": 1,
          "eventUri": "10.5555/demonstration.citing.1",
          "uploaderUri": "acct:tech@ubiquitypress.com"
        },
        {
          "workUri": "info:doi:10.5334/jors.148",
          "measureUri": "https://metrics.operas-eu.org/crossref/citations/v1",
          "at": "2023-03-01T00:00:00Z",
          "value": 2,
          "eventUri": "10.5555/demonstration.citing.2",
          "uploaderUri": "acct:tech@ubiquitypress.com"
        },
        {
          "workUri": "info:doi:10.1242/dev.164269",
          "measureUri": "https://metrics.operas-eu.org/crossref/citations/v1",
          "at": "2018-11-15T00:00:00Z",
          "value": 1,
          "eventUri": "10.1242/dev.164269",
          "uploaderUri": "acct:tech@ubiquitypress.com"
        },
        {
          "workUri": "info:doi:10.21435/sflin.24",
          "measureUri": "https://metrics.operas-eu.org/oapen/downloads/v1",
          "at": "2024-09-01T00:00:00Z",
          "value": 209,
          "countryUri": "urn:iso:std:3166:-2:US",
          "uploaderUri": "acct:tech@ubiquitypress.com"
        },
        {
          "workUri": "info:doi:10.21435/sflin.24",
          "measureUri": "https://metrics.operas-eu.org/up-logs/downloads/v1",
          "at": "2024-09-01T00:00:00Z",
          "value": 313,
          "countryUri": "urn:iso:std:3166:-2:PK",
          "uploaderUri": "acct:tech@ubiquitypress.com"
        },
        {
          "workUri": "info:doi:10.21435/sflin.24",
          "measureUri": "https://metrics.operas-eu.org/jstor/views/v1",
          "at": "2024-10-01T00:00:00Z",
          "value": 7,
          "uploaderUri": "acct:tech@ubiquitypress.com"
        },
        {
          "workUri": "info:doi:10.21435/sflin.24",
          "measureUri": "https://metrics.operas-eu.org/up-logs/sessions/v1",
          "at": "2024-10-01T00:00:00Z",
          "value": 81,
          "uploaderUri": "acct:tech@ubiquitypress.com"
        },
        {
          "workUri": "info:doi:10.11647/obp.0020",
          "measureUri": "https://metrics.operas-eu.org/oapen/downloads/v1",
          "at": "2019-05-01T00:00:00Z",
          "value": 12,
          "uploaderUri": "acct:javi@openbookpublishers.com"
        },
        {
          "workUri": "info:doi:10.11647/obp.0020",
          "measureUri": "https://metrics.operas-eu.org/obp/downloads/v1",
          "at": "2019-05-01T00:00:00Z",
          "value": 34,
          "uploaderUri": "acct:javi@openbookpublishers.com"
        },
        {
          "workUri": "info:doi:10.11647/obp.0020",
          "measureUri": "https://metrics.operas-eu.org/google-books/views/v1",
          "at": "2019-05-01T00:00:00Z",
          "value": 56,
          "uploaderUri": "acct:javi@openbookpublishers.com"
        },
        {
          "workUri": "info:doi:10.5334/bbc",
          "measureUri": "https://metrics.operas-eu.org/hypothesis/annotations/v1",
          "at": "2019-06-03T09:12:00Z",
          "value": 1,
          "eventUri": "https://hyp.is/dEmOnStRaTiOnOfAnNoTa",
          "uploaderUri": "acct:tech@ubiquitypress.com"
        }
      ]
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
  },
  "empty-world": {
    "scenario": "empty-world",
    "seed": "1",
    "clock": {},
    "accounts": [
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
    "outputs": [],
    "catalogue": {
      "outputs": 0,
      "unknown": "not-found",
      "hasPinnedWorks": false
    },
    "collection": {
      "schedule": "daily"
    },
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
    "apiKeys": [],
    "explorer": {
      "accounts": [],
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
  },
  "flaky-network": {
    "scenario": "flaky-network",
    "seed": "1",
    "clock": {
      "now": "2026-03-02T09:00:00Z",
      "frozen": true
    },
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
    "faults": [
      {
        "id": "slow",
        "when": {
          "service": "altmetric-details"
        },
        "turns": {},
        "latency": {
          "kind": "normal",
          "meanMs": 20,
          "deviationMs": 5
        }
      },
      {
        "id": "gateway",
        "when": {
          "service": "altmetric-details",
          "operation": "getCounts"
        },
        "turns": {
          "nth": 2
        },
        "effect": {
          "kind": "status",
          "status": 502
        }
      },
      {
        "id": "reset",
        "when": {
          "service": "altmetric-details",
          "operation": "getCounts"
        },
        "turns": {
          "nth": 3
        },
        "effect": {
          "kind": "reset",
          "at": "before"
        }
      },
      {
        "id": "cut",
        "when": {
          "service": "altmetric-details",
          "operation": "getCounts"
        },
        "turns": {
          "nth": 4
        },
        "effect": {
          "kind": "cut",
          "afterBytes": 120
        }
      },
      {
        "id": "broken",
        "when": {
          "service": "altmetric-details",
          "operation": "getCounts"
        },
        "turns": {
          "nth": 5
        },
        "effect": {
          "kind": "malformed-json"
        }
      },
      {
        "id": "stalled",
        "when": {
          "service": "altmetric-details",
          "operation": "getCounts"
        },
        "turns": {
          "nth": 6
        },
        "effect": {
          "kind": "stall",
          "afterBytes": 64
        }
      },
      {
        "id": "trickle",
        "when": {
          "service": "altmetric-details",
          "operation": "getCounts"
        },
        "turns": {
          "nth": 7
        },
        "effect": {
          "kind": "trickle",
          "bytesPerSecond": 100000
        }
      },
      {
        "id": "lost-answer",
        "when": {
          "service": "operas-altmetrics",
          "operation": "registerUris"
        },
        "turns": {
          "first": 1
        },
        "effect": {
          "kind": "reset",
          "at": "after"
        }
      },
      {
        "id": "chance",
        "when": {
          "service": "operas-metrics"
        },
        "turns": {
          "probability": 0.3
        },
        "effect": {
          "kind": "status",
          "status": 503
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
  },
  "key-reset-mid-run": {
    "scenario": "key-reset-mid-run",
    "seed": "1",
    "clock": {
      "now": "2026-03-02T09:00:00Z",
      "frozen": true
    },
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
    "rules": [
      {
        "name": "the key is revoked after the fifth call",
        "when": {
          "kind": "request",
          "pattern": {
            "service": "altmetric-details",
            "key": "full-access-key"
          },
          "turns": {
            "nth": 5
          },
          "isBefore": false
        },
        "actions": [
          {
            "kind": "revoke-key",
            "key": "full-access-key"
          },
          {
            "kind": "add-key",
            "key": {
              "key": "new-full-access-key",
              "tier": "full-access"
            }
          }
        ],
        "asWritten": {
          "when": {
            "request": {
              "service": "altmetric-details",
              "key": "full-access-key"
            },
            "nth": 5
          },
          "actions": [
            {
              "revoke_key": "full-access-key"
            },
            {
              "add_key": {
                "key": "new-full-access-key",
                "tier": "full-access"
              }
            }
          ]
        }
      },
      {
        "name": "somebody resets key and secret in the Explorer's settings",
        "when": {
          "kind": "request",
          "pattern": {
            "service": "altmetric-explorer",
            "operation": "listResearchOutputs"
          },
          "turns": {
            "nth": 3
          },
          "isBefore": false
        },
        "actions": [
          {
            "kind": "reset-explorer-account",
            "name": "whole-database"
          }
        ],
        "asWritten": {
          "when": {
            "request": {
              "service": "altmetric-explorer",
              "operation": "listResearchOutputs"
            },
            "nth": 3
          },
          "actions": [
            {
              "reset_explorer_account": "whole-database"
            }
          ]
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
  },
  "keyless-era": {
    "scenario": "keyless-era",
    "seed": "1",
    "clock": {
      "now": "2025-11-09T21:30:00Z",
      "frozen": true
    },
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
      "period": "keyless-limited",
      "invalidKeyStatus": 403,
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
    "rules": [
      {
        "name": "from 10 November 2025 on, every call needs a key",
        "when": {
          "kind": "clock",
          "atMs": 1762732800000
        },
        "actions": [
          {
            "kind": "set-access",
            "access": {
              "period": "key-required"
            }
          }
        ],
        "asWritten": {
          "when": {
            "clock": "2025-11-10T00:00:00Z"
          },
          "actions": [
            {
              "set_access": {
                "period": "key-required"
              }
            }
          ]
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
  },
  "large-harvest": {
    "scenario": "large-harvest",
    "seed": "1",
    "clock": {
      "now": "2026-03-02T09:00:00Z",
      "frozen": true
    },
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
      "outputs": 100000,
      "unknown": "not-found",
      "hasPinnedWorks": false
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
  },
  "maintenance-window": {
    "scenario": "maintenance-window",
    "seed": "1",
    "clock": {
      "now": "2026-03-02T08:55:00Z",
      "frozen": true
    },
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
    "faults": [
      {
        "id": "maintenance",
        "when": {
          "service": "altmetric-details"
        },
        "turns": {},
        "fromMs": 1772442000000,
        "untilMs": 1772442600000,
        "effect": {
          "kind": "status",
          "status": 502
        }
      }
    ],
    "rules": [
      {
        "name": "the Metrics API goes down with the first call of the day",
        "when": {
          "kind": "request",
          "pattern": {
            "service": "operas-metrics"
          },
          "turns": {
            "nth": 1
          },
          "isBefore": false
        },
        "actions": [
          {
            "kind": "start-fault",
            "fault": {
              "id": "metrics-down",
              "when": {
                "service": "operas-metrics"
              },
              "turns": {},
              "effect": {
                "kind": "status",
                "status": 502
              }
            }
          }
        ],
        "asWritten": {
          "when": {
            "request": {
              "service": "operas-metrics"
            },
            "nth": 1
          },
          "actions": [
            {
              "start_fault": {
                "id": "metrics-down",
                "when": {
                  "service": "operas-metrics"
                },
                "status": 502
              }
            }
          ]
        }
      },
      {
        "name": "and is up again at half past nine",
        "when": {
          "kind": "clock",
          "atMs": 1772443800000
        },
        "actions": [
          {
            "kind": "end-fault",
            "id": "metrics-down"
          }
        ],
        "asWritten": {
          "when": {
            "clock": "2026-03-02T09:30:00Z"
          },
          "actions": [
            {
              "end_fault": "metrics-down"
            }
          ]
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
  },
  "pending-then-approved": {
    "scenario": "pending-then-approved",
    "seed": "1",
    "clock": {
      "now": "2026-03-02T09:00:00Z",
      "frozen": true
    },
    "accounts": [
      {
        "email": "soon@press.example",
        "firstName": "Sol",
        "lastName": "Soon",
        "institution": "Example University Press",
        "passwordHash": "$scrypt$ln=10,r=8,p=1$0F7fyAnU1wKBHGzJrQl03w$tTdHo1hqziMvrv2Q5LGy/qSBLncHlX50l2J+EMAlHxE",
        "active": true,
        "approved": false,
        "confirmed": true,
        "roles": [
          "awaiting-confirmation"
        ],
        "approval": {
          "kind": "after-requests",
          "requests": 3
        }
      },
      {
        "email": "likewise@press.example",
        "firstName": "Lee",
        "lastName": "Likewise",
        "institution": "Example University Press",
        "passwordHash": "$scrypt$ln=10,r=8,p=1$0F7fyAnU1wKBHGzJrQl03w$tTdHo1hqziMvrv2Q5LGy/qSBLncHlX50l2J+EMAlHxE",
        "active": true,
        "approved": false,
        "confirmed": true,
        "roles": [
          "awaiting-confirmation"
        ],
        "approval": {
          "kind": "after-requests",
          "requests": 3
        }
      },
      {
        "email": "patient@press.example",
        "firstName": "Pia",
        "lastName": "Patient",
        "institution": "Example University Press",
        "passwordHash": "$scrypt$ln=10,r=8,p=1$0F7fyAnU1wKBHGzJrQl03w$tTdHo1hqziMvrv2Q5LGy/qSBLncHlX50l2J+EMAlHxE",
        "active": true,
        "approved": false,
        "confirmed": true,
        "roles": [
          "awaiting-confirmation"
        ],
        "approval": {
          "kind": "after-time",
          "ms": 172800000,
          "text": "2 days"
        }
      },
      {
        "email": "office@press.example",
        "firstName": "Ofelia",
        "lastName": "Office",
        "institution": "Example University Press",
        "passwordHash": "$scrypt$ln=10,r=8,p=1$0F7fyAnU1wKBHGzJrQl03w$tTdHo1hqziMvrv2Q5LGy/qSBLncHlX50l2J+EMAlHxE",
        "active": true,
        "approved": false,
        "confirmed": true,
        "roles": [
          "awaiting-confirmation"
        ],
        "approval": {
          "kind": "by-administrator"
        }
      },
      {
        "email": "lucky@press.example",
        "firstName": "Lou",
        "lastName": "Lucky",
        "institution": "Example University Press",
        "passwordHash": "$scrypt$ln=10,r=8,p=1$0F7fyAnU1wKBHGzJrQl03w$tTdHo1hqziMvrv2Q5LGy/qSBLncHlX50l2J+EMAlHxE",
        "active": true,
        "approved": false,
        "confirmed": true,
        "roles": [
          "awaiting-confirmation"
        ],
        "approval": {
          "kind": "immediate"
        }
      },
      {
        "email": "admin@example.org",
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
    "outputs": [],
    "catalogue": {
      "outputs": 5000,
      "unknown": "not-found"
    },
    "collection": {
      "schedule": "daily"
    },
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
    "apiKeys": [],
    "registration": {
      "approval": {
        "kind": "after-time",
        "ms": 86400000,
        "text": "1 day"
      }
    },
    "explorer": {
      "accounts": [],
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
  },
  "rate-limit-recovery": {
    "scenario": "rate-limit-recovery",
    "seed": "1",
    "clock": {
      "now": "2026-03-02T21:30:00Z",
      "frozen": true
    },
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
        "hourly": 10,
        "daily": 25
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
  },
  "sending-metrics": {
    "scenario": "sending-metrics",
    "seed": "1",
    "clock": {},
    "accounts": [
      {
        "email": "metrics@press.example",
        "username": "press",
        "firstName": "Paula",
        "lastName": "Press",
        "institution": "Example University Press",
        "passwordHash": "$scrypt$ln=10,r=8,p=1$0F7fyAnU1wKBHGzJrQl03w$tTdHo1hqziMvrv2Q5LGy/qSBLncHlX50l2J+EMAlHxE",
        "active": true,
        "approved": false,
        "confirmed": true,
        "roles": [
          "awaiting-confirmation"
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
    "outputs": [],
    "catalogue": {
      "outputs": 5000,
      "unknown": "not-found"
    },
    "collection": {
      "schedule": "daily"
    },
    "metrics": {
      "hasUsage": false,
      "events": []
    },
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
    "apiKeys": [],
    "explorer": {
      "accounts": [],
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
  },
  "token-expires-mid-harvest": {
    "scenario": "token-expires-mid-harvest",
    "seed": "1",
    "clock": {
      "now": "2026-03-02T09:00:00Z",
      "frozen": true
    },
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
    "rules": [
      {
        "name": "all tokens are withdrawn in the middle of the second harvest",
        "when": {
          "kind": "after",
          "ms": 93600000
        },
        "actions": [
          {
            "kind": "expire-tokens"
          }
        ],
        "asWritten": {
          "when": {
            "clock": {
              "after": "26 hours"
            }
          },
          "actions": [
            {
              "expire_tokens": {}
            }
          ]
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
  },
  "tweet-quota": {
    "scenario": "tweet-quota",
    "seed": "1",
    "clock": {
      "now": "2026-03-02T09:00:00Z",
      "frozen": true
    },
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
      "tweetIds": 200,
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
  },
  "two-publishers-one-doi": {
    "scenario": "two-publishers-one-doi",
    "seed": "1",
    "clock": {
      "now": "2026-03-02T09:00:00Z",
      "frozen": true
    },
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
  },
  "viral-paper": {
    "scenario": "viral-paper",
    "seed": "1",
    "clock": {
      "now": "2026-03-02T08:00:00Z",
      "frozen": true
    },
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
      "outputs": 1000,
      "unknown": "not-found",
      "edits": {
        "add": [
          {
            "type": "article",
            "title": "A cure for Mondays",
            "publishedOn": 1772323200,
            "mentions": [
              {
                "source": "twitter",
                "postedOn": 1772359200
              }
            ],
            "identifiers": {
              "doi": [
                "10.5555/viral.paper"
              ]
            },
            "journal": {
              "title": "Journal of the Working Week",
              "issns": []
            }
          }
        ],
        "change": [],
        "remove": []
      }
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
    "rules": [
      {
        "name": "Monday noon, a blog",
        "when": {
          "kind": "clock",
          "atMs": 1772452800000
        },
        "actions": [
          {
            "kind": "add-mentions",
            "output": {
              "scheme": "doi",
              "value": "10.5555/viral.paper"
            },
            "mentions": [
              {
                "source": "blogs",
                "title": "Have they cured Mondays?"
              }
            ]
          }
        ],
        "asWritten": {
          "when": {
            "clock": "2026-03-02T12:00:00Z"
          },
          "actions": [
            {
              "add_mentions": {
                "output": {
                  "doi": "10.5555/viral.paper"
                },
                "mentions": [
                  {
                    "source": "blogs",
                    "title": "Have they cured Mondays?"
                  }
                ]
              }
            }
          ]
        }
      },
      {
        "name": "Tuesday, the first newspapers",
        "when": {
          "kind": "clock",
          "atMs": 1772521200000
        },
        "actions": [
          {
            "kind": "add-mentions",
            "output": {
              "scheme": "doi",
              "value": "10.5555/viral.paper"
            },
            "mentions": [
              {
                "source": "news",
                "title": "Mondays cured"
              },
              {
                "source": "news",
                "title": "Scientists at odds with Mondays"
              },
              {
                "source": "reddit",
                "title": "Mondays are over"
              }
            ]
          }
        ],
        "asWritten": {
          "when": {
            "clock": "2026-03-03T07:00:00Z"
          },
          "actions": [
            {
              "add_mentions": {
                "output": {
                  "doi": "10.5555/viral.paper"
                },
                "mentions": [
                  {
                    "source": "news",
                    "title": "Mondays cured"
                  },
                  {
                    "source": "news",
                    "title": "Scientists at odds with Mondays"
                  },
                  {
                    "source": "reddit",
                    "title": "Mondays are over"
                  }
                ]
              }
            }
          ]
        }
      },
      {
        "name": "Wednesday, an encyclopedia",
        "when": {
          "kind": "clock",
          "atMs": 1772636400000
        },
        "actions": [
          {
            "kind": "add-mentions",
            "output": {
              "scheme": "doi",
              "value": "10.5555/viral.paper"
            },
            "mentions": [
              {
                "source": "wikipedia"
              },
              {
                "source": "news",
                "title": "Employers worried"
              }
            ]
          }
        ],
        "asWritten": {
          "when": {
            "clock": "2026-03-04T15:00:00Z"
          },
          "actions": [
            {
              "add_mentions": {
                "output": {
                  "doi": "10.5555/viral.paper"
                },
                "mentions": [
                  {
                    "source": "wikipedia"
                  },
                  {
                    "source": "news",
                    "title": "Employers worried"
                  }
                ]
              }
            }
          ]
        }
      },
      {
        "name": "and twenty people who have not posted before",
        "when": {
          "kind": "clock",
          "atMs": 1772647200000
        },
        "actions": [
          {
            "kind": "add-mentions",
            "output": {
              "scheme": "doi",
              "value": "10.5555/viral.paper"
            },
            "mentions": [
              {
                "source": "twitter"
              },
              {
                "source": "twitter"
              },
              {
                "source": "twitter"
              },
              {
                "source": "twitter"
              },
              {
                "source": "twitter"
              },
              {
                "source": "twitter"
              },
              {
                "source": "twitter"
              },
              {
                "source": "twitter"
              },
              {
                "source": "twitter"
              },
              {
                "source": "twitter"
              },
              {
                "source": "twitter"
              },
              {
                "source": "twitter"
              },
              {
                "source": "twitter"
              },
              {
                "source": "twitter"
              },
              {
                "source": "twitter"
              },
              {
                "source": "twitter"
              },
              {
                "source": "twitter"
              },
              {
                "source": "twitter"
              },
              {
                "source": "twitter"
              },
              {
                "source": "twitter"
              }
            ]
          }
        ],
        "asWritten": {
          "when": {
            "clock": "2026-03-04T18:00:00Z"
          },
          "actions": [
            {
              "add_mentions": {
                "output": {
                  "doi": "10.5555/viral.paper"
                },
                "mentions": [
                  {
                    "source": "twitter"
                  },
                  {
                    "source": "twitter"
                  },
                  {
                    "source": "twitter"
                  },
                  {
                    "source": "twitter"
                  },
                  {
                    "source": "twitter"
                  },
                  {
                    "source": "twitter"
                  },
                  {
                    "source": "twitter"
                  },
                  {
                    "source": "twitter"
                  },
                  {
                    "source": "twitter"
                  },
                  {
                    "source": "twitter"
                  },
                  {
                    "source": "twitter"
                  },
                  {
                    "source": "twitter"
                  },
                  {
                    "source": "twitter"
                  },
                  {
                    "source": "twitter"
                  },
                  {
                    "source": "twitter"
                  },
                  {
                    "source": "twitter"
                  },
                  {
                    "source": "twitter"
                  },
                  {
                    "source": "twitter"
                  },
                  {
                    "source": "twitter"
                  },
                  {
                    "source": "twitter"
                  }
                ]
              }
            }
          ]
        }
      },
      {
        "name": "Friday, a policy",
        "when": {
          "kind": "clock",
          "atMs": 1772787600000
        },
        "actions": [
          {
            "kind": "add-mentions",
            "output": {
              "scheme": "doi",
              "value": "10.5555/viral.paper"
            },
            "mentions": [
              {
                "source": "policy",
                "title": "On the abolition of Mondays"
              }
            ]
          }
        ],
        "asWritten": {
          "when": {
            "clock": "2026-03-06T09:00:00Z"
          },
          "actions": [
            {
              "add_mentions": {
                "output": {
                  "doi": "10.5555/viral.paper"
                },
                "mentions": [
                  {
                    "source": "policy",
                    "title": "On the abolition of Mondays"
                  }
                ]
              }
            }
          ]
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
  }
};
