// Made by `npm run generate`. Do not edit: change openapi/ or scenarios/ instead.
export const SHIPPED_DOCUMENTS: Readonly<Record<string, unknown>> = {
  "approval-never-comes": {
    "summary": "An account that is never approved, whatever its owner, an administrator or time does.",
    "given": {
      "clock": {
        "now": "2026-03-02T09:00:00Z",
        "frozen": true
      },
      "accounts": [
        {
          "email": "forgotten@press.example",
          "password": "test-password-123",
          "first_name": "Flo",
          "last_name": "Forgotten",
          "institution": "Example University Press",
          "state": "confirmed",
          "approval": "never"
        },
        {
          "email": "admin@example.org",
          "password": "admin-password-123",
          "first_name": "Ada",
          "last_name": "Administrator",
          "institution": "OPERAS",
          "username": "admin",
          "state": "approved",
          "administrator": true
        }
      ],
      "registration": {
        "approval": "never"
      }
    },
    "variables": {
      "neverEmail": "forgotten@press.example",
      "neverPassword": "test-password-123",
      "adminEmail": "admin@example.org",
      "adminPassword": "admin-password-123"
    },
    "steps": [
      {
        "name": "there is no token for who awaits approval",
        "request": {
          "service": "operas-altmetrics",
          "path": "/api/get_token",
          "basic": {
            "user": "{{neverEmail}}",
            "password": "{{neverPassword}}"
          }
        },
        "expect": {
          "status": 401,
          "headers": {
            "content-type": "text/html"
          },
          "text": {
            "contains": "Account has not yet been approved."
          }
        },
        "only": "emulator"
      },
      {
        "name": "nor after asking all day",
        "request": {
          "service": "operas-altmetrics",
          "path": "/api/get_token",
          "basic": {
            "user": "{{neverEmail}}",
            "password": "{{neverPassword}}"
          }
        },
        "expect": {
          "status": 401,
          "text": {
            "contains": "Account has not yet been approved."
          }
        },
        "repeat": {
          "times": 24,
          "advance": "1 hour"
        }
      },
      {
        "name": "asking in another way is answered alike",
        "request": {
          "service": "operas-altmetrics",
          "method": "POST",
          "path": "/api/get_token",
          "basic": {
            "user": "{{neverEmail}}",
            "password": "{{neverPassword}}"
          }
        },
        "expect": {
          "status": 401,
          "text": {
            "contains": "Account has not yet been approved."
          }
        },
        "only": "emulator"
      },
      {
        "name": "the administrator opens the page to log in",
        "request": {
          "service": "operas-altmetrics",
          "path": "/login"
        },
        "capture": {
          "csrf_token": {
            "matches": "name=\"csrf_token\"[^>]*value=\"([^\"]+)\""
          }
        },
        "only": "emulator"
      },
      {
        "name": "and is let in",
        "request": {
          "service": "operas-altmetrics",
          "method": "POST",
          "path": "/login",
          "form": {
            "csrf_token": "{{csrf_token}}",
            "email": "{{adminEmail}}",
            "password": "{{adminPassword}}"
          }
        },
        "expect": {
          "status": 302,
          "headers": {
            "location": "{{altmetrics}}/"
          }
        },
        "only": "emulator"
      },
      {
        "name": "the account is among those that await approval",
        "request": {
          "service": "operas-altmetrics",
          "path": "/admin/approve/"
        },
        "expect": {
          "status": 200,
          "text": {
            "contains": "{{neverEmail}}"
          }
        },
        "capture": {
          "number": {
            "matches": "<input[^>]*name=\"users\"[^>]*value=\"(\\d+)\""
          }
        },
        "only": "emulator"
      },
      {
        "name": "the administrator approves it, and it stays on the list",
        "request": {
          "service": "operas-altmetrics",
          "method": "POST",
          "path": "/admin/approve/",
          "form": {
            "users": "{{number}}"
          }
        },
        "expect": {
          "status": 200,
          "text": {
            "contains": "{{neverEmail}}"
          }
        },
        "only": "emulator"
      },
      {
        "name": "a year passes",
        "clock": {
          "advance": "52 weeks"
        }
      },
      {
        "name": "nothing has changed",
        "request": {
          "service": "operas-altmetrics",
          "path": "/api/get_token",
          "basic": {
            "user": "{{neverEmail}}",
            "password": "{{neverPassword}}"
          }
        },
        "expect": {
          "status": 401,
          "text": {
            "contains": "Account has not yet been approved."
          }
        },
        "only": "emulator"
      },
      {
        "name": "no mail has come",
        "control": {
          "path": "/mailbox",
          "query": {
            "to": "{{neverEmail}}"
          }
        },
        "expect": {
          "json": {
            "$": []
          }
        }
      },
      {
        "name": "a password opens nothing but the way to a token",
        "request": {
          "service": "operas-altmetrics",
          "path": "/api/uriset",
          "basic": {
            "user": "{{neverEmail}}",
            "password": "{{neverPassword}}"
          }
        },
        "expect": {
          "status": 401
        },
        "only": "emulator"
      },
      {
        "name": "the journal says why, each time",
        "control": {
          "path": "/requests",
          "query": {
            "operation": "getToken",
            "status": 401
          }
        },
        "expect": {
          "json": {
            "$": {
              "length": 26
            },
            "$[*].account": {
              "contains": "{{neverEmail}}"
            }
          }
        }
      },
      {
        "name": "there is one way left, from outside of the world",
        "control": {
          "method": "POST",
          "path": "/accounts/{{neverEmail}}/approve"
        },
        "expect": {
          "json": {
            "$.approved": true
          }
        }
      },
      {
        "name": "which ends the story",
        "request": {
          "service": "operas-altmetrics",
          "path": "/api/get_token",
          "basic": {
            "user": "{{neverEmail}}",
            "password": "{{neverPassword}}"
          }
        },
        "expect": {
          "status": 200
        },
        "only": "emulator"
      }
    ]
  },
  "bad-dois-in-a-batch": {
    "summary": "A batch of DOIs with a bad one in it, of which more or less is registered than one would think.",
    "given": {
      "seed": "1",
      "accounts": [
        {
          "email": "test.user@gmail.com",
          "password": "test-password-123",
          "first_name": "Test",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "test.user",
          "state": "approved"
        },
        {
          "email": "second.user@example.org",
          "password": "test-password-123",
          "first_name": "Second",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "second.user",
          "state": "approved"
        },
        {
          "email": "pending.user@example.org",
          "password": "test-password-123",
          "first_name": "Pending",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "pending.user",
          "state": "confirmed"
        },
        {
          "email": "unconfirmed.user@example.org",
          "password": "test-password-123",
          "first_name": "Unconfirmed",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "unconfirmed.user",
          "state": "registered"
        },
        {
          "email": "approved.unconfirmed@example.org",
          "password": "test-password-123",
          "first_name": "Approved",
          "last_name": "Unconfirmed",
          "institution": "University of Examples",
          "username": "approved.unconfirmed",
          "state": "approved",
          "confirmed": false
        },
        {
          "email": "inactive.user@example.org",
          "password": "test-password-123",
          "first_name": "Inactive",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "inactive.user",
          "state": "approved",
          "active": false
        },
        {
          "email": "admin@example.org",
          "password": "admin-password-123",
          "first_name": "Ada",
          "last_name": "Administrator",
          "institution": "OPERAS",
          "username": "admin",
          "state": "approved",
          "administrator": true
        }
      ],
      "outputs": [
        {
          "doi": "10.5334/bay",
          "registered_by": [
            "test.user@gmail.com"
          ],
          "urls": [
            "https://www.ubiquitypress.com/site/books/10.5334/bay"
          ],
          "last_checked": "2021-01-08T12:00:00.123Z",
          "mentions": [
            {
              "origin": "hypothesis",
              "url": "https://hyp.is/aBcDeFgHiJkLmNoPqRsTuV",
              "created_at": "2018-05-02T09:30:00Z"
            },
            {
              "origin": "wikipedia",
              "url": "https://en.wikipedia.org/wiki/Open_access_monograph",
              "created_at": "2019-11-20T16:45:12Z"
            },
            {
              "origin": "twitter",
              "url": "https://twitter.com/i/web/status/1101423300000000001",
              "created_at": "2019-03-01T10:11:12Z"
            },
            {
              "origin": "twitter",
              "url": "https://twitter.com/i/web/status/1102000000000000002",
              "created_at": "2019-03-03T00:22:40Z",
              "deleted": true
            }
          ]
        },
        {
          "doi": "10.5334/bcb",
          "registered_by": [
            "test.user@gmail.com"
          ],
          "last_checked": "2021-01-08T12:00:00Z",
          "mentions": [
            {
              "origin": "twitter",
              "url": "https://twitter.com/i/web/status/1102000000000000003",
              "created_at": "2019-03-04T08:00:00Z"
            },
            {
              "origin": "wordpressdotcom",
              "url": "https://openscholarship.example.wordpress.com/2019/04/01/reading-list/",
              "created_at": "2019-04-01T07:05:00Z"
            }
          ]
        },
        {
          "doi": "10.11647/OBP.0020",
          "registered_by": [
            "admin@example.org"
          ],
          "urls": [
            "https://www.openbookpublishers.com/books/10.11647/obp.0020"
          ],
          "mentions": [
            {
              "origin": "hypothesis",
              "url": "https://hyp.is/zYxWvUtSrQpOnMlKjIhGfE",
              "created_at": "2020-02-14T12:00:00Z"
            }
          ]
        }
      ],
      "keys": [
        {
          "key": "counts-only-key",
          "tier": "counts-only"
        },
        {
          "key": "full-access-key",
          "tier": "full-access"
        },
        {
          "key": "spent-key",
          "tier": "counts-only",
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
            "scope": "whole-database"
          },
          {
            "name": "institutional",
            "key": "fedcba9876543210fedcba9876543210",
            "secret": "2e9f1c7a5b3d48609182a3b4c5d6e7f8",
            "scope": "institutional",
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
            }
          },
          {
            "name": "lapsed",
            "key": "00000000000000000000000000000e01",
            "secret": "5f0c6d3e1b2a49788796a5b4c3d2e1f0",
            "scope": "whole-database",
            "expires_at": "2010-12-31T23:59:59Z"
          },
          {
            "name": "without-api",
            "key": "00000000000000000000000000000e02",
            "secret": "6a1d7e4f2c3b5a899807b6c5d4e3f201",
            "scope": "whole-database",
            "api_access": false
          }
        ]
      },
      "works": [
        {
          "uuid": "463b4279-4e8d-47f8-a133-ad8ce7c4f86c",
          "type": "monograph",
          "titles": [
            "That Greece Might Still Be Free: The Philhellenes in the War of Independence",
            "That Greece Might Still Be Free"
          ],
          "uris": [
            {
              "uri": "info:doi:10.11647/obp.0001",
              "canonical": true
            },
            {
              "uri": "urn:isbn:9781906924003",
              "canonical": true
            },
            {
              "uri": "urn:isbn:9781906924027"
            },
            {
              "uri": "urn:isbn:9781906924652"
            },
            {
              "uri": "https://www.openbookpublishers.com/product/3"
            }
          ]
        },
        {
          "uuid": "b23bfb0f-dc1b-45bd-9f31-2955dcae9b0d",
          "type": "book-chapter",
          "titles": [
            "The Outbreak"
          ],
          "uris": [
            {
              "uri": "info:doi:10.11647/obp.0001.01",
              "canonical": true
            },
            {
              "uri": "urn:isbn:9781906924652"
            }
          ],
          "parents": [
            "463b4279-4e8d-47f8-a133-ad8ce7c4f86c"
          ]
        },
        {
          "uuid": "0034efd8-be0b-4527-b0e0-bad1faff3c2f",
          "type": "monograph",
          "titles": [
            "Storytelling in Northern Zambia: Theory, Method, Practice and Other Necessary Fictions",
            "Storytelling in Northern Zambia. Theory, Method, Practice and Other Necessary Fictions"
          ],
          "uris": [
            {
              "uri": "info:doi:10.11647/obp.0033",
              "canonical": true
            }
          ]
        }
      ],
      "clock": {
        "now": "2026-03-02T09:00:00Z",
        "frozen": true
      }
    },
    "variables": {
      "email": "second.user@example.org",
      "password": "test-password-123"
    },
    "steps": [
      {
        "name": "an account with nothing registered has a token",
        "request": {
          "service": "operas-altmetrics",
          "path": "/api/get_token",
          "basic": {
            "user": "{{email}}",
            "password": "{{password}}"
          }
        },
        "capture": {
          "token": {
            "text": true
          }
        }
      },
      {
        "name": "a good batch is answered with the bare number 200",
        "request": {
          "service": "operas-altmetrics",
          "method": "POST",
          "path": "/api/uriset",
          "headers": {
            "Authorization": "Bearer {{token}}"
          },
          "json": [
            {
              "doi": "10.5334/good"
            }
          ]
        },
        "expect": {
          "status": 200,
          "text": "200\n",
          "headers": {
            "content-type": "application/json"
          }
        },
        "only": "emulator"
      },
      {
        "name": "a DOI written as a link fails the whole batch, without a word",
        "request": {
          "service": "operas-altmetrics",
          "method": "POST",
          "path": "/api/uriset",
          "headers": {
            "Authorization": "Bearer {{token}}"
          },
          "json": [
            {
              "doi": "10.5334/before"
            },
            {
              "doi": "https://doi.org/10.5334/bay"
            },
            {
              "doi": "10.5334/after"
            }
          ]
        },
        "expect": {
          "status": 500,
          "headers": {
            "content-type": {
              "matches": "^text/html"
            }
          },
          "text": {
            "contains": "500 Internal Server Error"
          },
          "error": "not-json"
        },
        "only": "emulator"
      },
      {
        "name": "nothing of it is registered, since all prefixes were known",
        "request": {
          "service": "operas-altmetrics",
          "path": "/api/uriset",
          "headers": {
            "Authorization": "Bearer {{token}}"
          }
        },
        "expect": {
          "json": {
            "$.data[*].raw": [
              "10.5334/good"
            ]
          }
        },
        "only": "emulator"
      },
      {
        "name": "an entry without a DOI says what is wrong",
        "request": {
          "service": "operas-altmetrics",
          "method": "POST",
          "path": "/api/uriset",
          "headers": {
            "Authorization": "Bearer {{token}}"
          },
          "json": [
            {
              "doi": "10.5334/before"
            },
            {
              "url": [
                "https://www.ubiquitypress.com/site/books/1"
              ]
            }
          ]
        },
        "expect": {
          "status": 400,
          "text": {
            "contains": "doi"
          }
        },
        "only": "emulator"
      },
      {
        "name": "behind a prefix that is new, what came before stays",
        "request": {
          "service": "operas-altmetrics",
          "method": "POST",
          "path": "/api/uriset",
          "headers": {
            "Authorization": "Bearer {{token}}"
          },
          "json": [
            {
              "doi": "10.5334/kept"
            },
            {
              "doi": "10.99999/kept-too"
            },
            {
              "doi": "not-a-doi"
            },
            {
              "doi": "10.5334/lost"
            }
          ]
        },
        "expect": {
          "status": 500
        },
        "only": "emulator"
      },
      {
        "name": "half of that batch is registered, and stays so",
        "request": {
          "service": "operas-altmetrics",
          "path": "/api/uriset",
          "headers": {
            "Authorization": "Bearer {{token}}"
          }
        },
        "expect": {
          "json": {
            "$.data[*].raw": [
              "10.5334/good",
              "10.5334/kept",
              "10.99999/kept-too"
            ]
          }
        },
        "only": "emulator"
      },
      {
        "name": "a URL without a scheme is as bad as a bad DOI",
        "request": {
          "service": "operas-altmetrics",
          "method": "POST",
          "path": "/api/uriset",
          "headers": {
            "Authorization": "Bearer {{token}}"
          },
          "json": [
            {
              "doi": "10.5334/with-url",
              "url": [
                "www.ubiquitypress.com/site/books/2"
              ]
            }
          ]
        },
        "expect": {
          "status": 500
        },
        "only": "emulator"
      },
      {
        "name": "the journal says what the service does not",
        "control": {
          "path": "/requests",
          "query": {
            "operation": "registerUris",
            "status": 500
          }
        },
        "expect": {
          "json": {
            "$": {
              "length": 3
            },
            "$[0].reason": {
              "contains": "https://doi.org/10.5334/bay"
            }
          }
        }
      },
      {
        "name": "sent again without the bad ones, all are there, and none twice",
        "request": {
          "service": "operas-altmetrics",
          "method": "POST",
          "path": "/api/uriset",
          "headers": {
            "Authorization": "Bearer {{token}}"
          },
          "json": [
            {
              "doi": "10.5334/before"
            },
            {
              "doi": "10.5334/kept"
            },
            {
              "doi": "10.5334/lost"
            }
          ]
        },
        "expect": {
          "status": 200
        },
        "only": "emulator"
      },
      {
        "name": "five in the end, in the order in which they were registered",
        "request": {
          "service": "operas-altmetrics",
          "path": "/api/uriset",
          "headers": {
            "Authorization": "Bearer {{token}}"
          }
        },
        "expect": {
          "json": {
            "$.data[*].raw": [
              "10.5334/good",
              "10.5334/kept",
              "10.99999/kept-too",
              "10.5334/before",
              "10.5334/lost"
            ]
          }
        },
        "only": "emulator"
      }
    ]
  },
  "counts-key-calls-fetch": {
    "summary": "A key that may ask for counts only calls for everything, and is refused with 403 each time.",
    "given": {
      "seed": "1",
      "accounts": [
        {
          "email": "test.user@gmail.com",
          "password": "test-password-123",
          "first_name": "Test",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "test.user",
          "state": "approved"
        },
        {
          "email": "second.user@example.org",
          "password": "test-password-123",
          "first_name": "Second",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "second.user",
          "state": "approved"
        },
        {
          "email": "pending.user@example.org",
          "password": "test-password-123",
          "first_name": "Pending",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "pending.user",
          "state": "confirmed"
        },
        {
          "email": "unconfirmed.user@example.org",
          "password": "test-password-123",
          "first_name": "Unconfirmed",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "unconfirmed.user",
          "state": "registered"
        },
        {
          "email": "approved.unconfirmed@example.org",
          "password": "test-password-123",
          "first_name": "Approved",
          "last_name": "Unconfirmed",
          "institution": "University of Examples",
          "username": "approved.unconfirmed",
          "state": "approved",
          "confirmed": false
        },
        {
          "email": "inactive.user@example.org",
          "password": "test-password-123",
          "first_name": "Inactive",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "inactive.user",
          "state": "approved",
          "active": false
        },
        {
          "email": "admin@example.org",
          "password": "admin-password-123",
          "first_name": "Ada",
          "last_name": "Administrator",
          "institution": "OPERAS",
          "username": "admin",
          "state": "approved",
          "administrator": true
        }
      ],
      "outputs": [
        {
          "doi": "10.5334/bay",
          "registered_by": [
            "test.user@gmail.com"
          ],
          "urls": [
            "https://www.ubiquitypress.com/site/books/10.5334/bay"
          ],
          "last_checked": "2021-01-08T12:00:00.123Z",
          "mentions": [
            {
              "origin": "hypothesis",
              "url": "https://hyp.is/aBcDeFgHiJkLmNoPqRsTuV",
              "created_at": "2018-05-02T09:30:00Z"
            },
            {
              "origin": "wikipedia",
              "url": "https://en.wikipedia.org/wiki/Open_access_monograph",
              "created_at": "2019-11-20T16:45:12Z"
            },
            {
              "origin": "twitter",
              "url": "https://twitter.com/i/web/status/1101423300000000001",
              "created_at": "2019-03-01T10:11:12Z"
            },
            {
              "origin": "twitter",
              "url": "https://twitter.com/i/web/status/1102000000000000002",
              "created_at": "2019-03-03T00:22:40Z",
              "deleted": true
            }
          ]
        },
        {
          "doi": "10.5334/bcb",
          "registered_by": [
            "test.user@gmail.com"
          ],
          "last_checked": "2021-01-08T12:00:00Z",
          "mentions": [
            {
              "origin": "twitter",
              "url": "https://twitter.com/i/web/status/1102000000000000003",
              "created_at": "2019-03-04T08:00:00Z"
            },
            {
              "origin": "wordpressdotcom",
              "url": "https://openscholarship.example.wordpress.com/2019/04/01/reading-list/",
              "created_at": "2019-04-01T07:05:00Z"
            }
          ]
        },
        {
          "doi": "10.11647/OBP.0020",
          "registered_by": [
            "admin@example.org"
          ],
          "urls": [
            "https://www.openbookpublishers.com/books/10.11647/obp.0020"
          ],
          "mentions": [
            {
              "origin": "hypothesis",
              "url": "https://hyp.is/zYxWvUtSrQpOnMlKjIhGfE",
              "created_at": "2020-02-14T12:00:00Z"
            }
          ]
        }
      ],
      "keys": [
        {
          "key": "counts-only-key",
          "tier": "counts-only"
        },
        {
          "key": "full-access-key",
          "tier": "full-access"
        },
        {
          "key": "spent-key",
          "tier": "counts-only",
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
            "scope": "whole-database"
          },
          {
            "name": "institutional",
            "key": "fedcba9876543210fedcba9876543210",
            "secret": "2e9f1c7a5b3d48609182a3b4c5d6e7f8",
            "scope": "institutional",
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
            }
          },
          {
            "name": "lapsed",
            "key": "00000000000000000000000000000e01",
            "secret": "5f0c6d3e1b2a49788796a5b4c3d2e1f0",
            "scope": "whole-database",
            "expires_at": "2010-12-31T23:59:59Z"
          },
          {
            "name": "without-api",
            "key": "00000000000000000000000000000e02",
            "secret": "6a1d7e4f2c3b5a899807b6c5d4e3f201",
            "scope": "whole-database",
            "api_access": false
          }
        ]
      },
      "works": [
        {
          "uuid": "463b4279-4e8d-47f8-a133-ad8ce7c4f86c",
          "type": "monograph",
          "titles": [
            "That Greece Might Still Be Free: The Philhellenes in the War of Independence",
            "That Greece Might Still Be Free"
          ],
          "uris": [
            {
              "uri": "info:doi:10.11647/obp.0001",
              "canonical": true
            },
            {
              "uri": "urn:isbn:9781906924003",
              "canonical": true
            },
            {
              "uri": "urn:isbn:9781906924027"
            },
            {
              "uri": "urn:isbn:9781906924652"
            },
            {
              "uri": "https://www.openbookpublishers.com/product/3"
            }
          ]
        },
        {
          "uuid": "b23bfb0f-dc1b-45bd-9f31-2955dcae9b0d",
          "type": "book-chapter",
          "titles": [
            "The Outbreak"
          ],
          "uris": [
            {
              "uri": "info:doi:10.11647/obp.0001.01",
              "canonical": true
            },
            {
              "uri": "urn:isbn:9781906924652"
            }
          ],
          "parents": [
            "463b4279-4e8d-47f8-a133-ad8ce7c4f86c"
          ]
        },
        {
          "uuid": "0034efd8-be0b-4527-b0e0-bad1faff3c2f",
          "type": "monograph",
          "titles": [
            "Storytelling in Northern Zambia: Theory, Method, Practice and Other Necessary Fictions",
            "Storytelling in Northern Zambia. Theory, Method, Practice and Other Necessary Fictions"
          ],
          "uris": [
            {
              "uri": "info:doi:10.11647/obp.0033",
              "canonical": true
            }
          ]
        }
      ],
      "clock": {
        "now": "2026-03-02T09:00:00Z",
        "frozen": true
      }
    },
    "variables": {
      "countsKey": "counts-only-key",
      "fullKey": "full-access-key",
      "doi": "10.1038/news.2011.490"
    },
    "steps": [
      {
        "name": "counts are what the key is for",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/doi/{{doi}}",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.score": 140.5
          }
        },
        "capture": {
          "id": "$.altmetric_id"
        }
      },
      {
        "name": "citations are, too",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/citations/1w",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.results": {
              "length": 25
            }
          }
        }
      },
      {
        "name": "fetching an output is not, and is refused in plain text",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/fetch/doi/{{doi}}",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "status": 403,
          "headers": {
            "content-type": {
              "matches": "^text/plain"
            }
          },
          "text": "You must have a commercial license key to use this call.",
          "error": "not-json"
        }
      },
      {
        "name": "whatever names the output",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/fetch/id/{{id}}",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "status": 403,
          "text": "You must have a commercial license key to use this call."
        }
      },
      {
        "name": "and whatever little of it is asked for",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/fetch/doi/{{doi}}",
          "query": {
            "include_sections": "images",
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "status": 403,
          "text": "You must have a commercial license key to use this call."
        }
      },
      {
        "name": "and whether there is one",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/fetch/doi/10.5555/nobody",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "status": 403
        }
      },
      {
        "name": "nor are two outputs at once",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/id/{{id}},502878",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "status": 403,
          "text": "You must have a commercial license key to use this call."
        }
      },
      {
        "name": "nor is translating identifiers",
        "request": {
          "service": "altmetric-details",
          "method": "POST",
          "path": "/v1/translate",
          "query": {
            "key": "{{countsKey}}"
          },
          "form": {
            "ids": "{{doi}}"
          }
        },
        "expect": {
          "status": 403,
          "text": "You must have a commercial license key to use this call."
        },
        "live": true
      },
      {
        "name": "trying again does not help",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/fetch/doi/{{doi}}",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "status": 403
        },
        "repeat": {
          "times": 3
        },
        "only": "emulator"
      },
      {
        "name": "nor does it cost, of all these calls two were counted",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/id/{{id}}",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "status": 200,
          "headers": {
            "x-hourlyratelimit-remaining": "3597"
          }
        },
        "only": "emulator"
      },
      {
        "name": "no key at all is answered otherwise",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/fetch/doi/{{doi}}"
        },
        "expect": {
          "status": 401,
          "text": {
            "contains": "You must supply an API key"
          }
        }
      },
      {
        "name": "and so is one that is not valid",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/fetch/doi/{{doi}}",
          "query": {
            "key": "no-such-key"
          }
        },
        "expect": {
          "status": 401,
          "text": "The API key you supplied was invalid."
        }
      },
      {
        "name": "a key with full access gets everything",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/fetch/doi/{{doi}}",
          "query": {
            "key": "{{fullKey}}"
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.altmetric_id": "{{id}}",
            "$.posts": {
              "type": "object"
            }
          }
        }
      },
      {
        "name": "the journal has all that was refused for want of rights",
        "control": {
          "path": "/requests",
          "query": {
            "service": "altmetric-details",
            "status": 403
          }
        },
        "expect": {
          "json": {
            "$": {
              "length": 9
            }
          }
        }
      }
    ]
  },
  "default": {
    "summary": "What a newcomer needs for a first answer from every service.",
    "given": {
      "seed": "1",
      "accounts": [
        {
          "email": "test.user@gmail.com",
          "password": "test-password-123",
          "first_name": "Test",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "test.user",
          "state": "approved"
        },
        {
          "email": "second.user@example.org",
          "password": "test-password-123",
          "first_name": "Second",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "second.user",
          "state": "approved"
        },
        {
          "email": "pending.user@example.org",
          "password": "test-password-123",
          "first_name": "Pending",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "pending.user",
          "state": "confirmed"
        },
        {
          "email": "unconfirmed.user@example.org",
          "password": "test-password-123",
          "first_name": "Unconfirmed",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "unconfirmed.user",
          "state": "registered"
        },
        {
          "email": "approved.unconfirmed@example.org",
          "password": "test-password-123",
          "first_name": "Approved",
          "last_name": "Unconfirmed",
          "institution": "University of Examples",
          "username": "approved.unconfirmed",
          "state": "approved",
          "confirmed": false
        },
        {
          "email": "inactive.user@example.org",
          "password": "test-password-123",
          "first_name": "Inactive",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "inactive.user",
          "state": "approved",
          "active": false
        },
        {
          "email": "admin@example.org",
          "password": "admin-password-123",
          "first_name": "Ada",
          "last_name": "Administrator",
          "institution": "OPERAS",
          "username": "admin",
          "state": "approved",
          "administrator": true
        }
      ],
      "outputs": [
        {
          "doi": "10.5334/bay",
          "registered_by": [
            "test.user@gmail.com"
          ],
          "urls": [
            "https://www.ubiquitypress.com/site/books/10.5334/bay"
          ],
          "last_checked": "2021-01-08T12:00:00.123Z",
          "mentions": [
            {
              "origin": "hypothesis",
              "url": "https://hyp.is/aBcDeFgHiJkLmNoPqRsTuV",
              "created_at": "2018-05-02T09:30:00Z"
            },
            {
              "origin": "wikipedia",
              "url": "https://en.wikipedia.org/wiki/Open_access_monograph",
              "created_at": "2019-11-20T16:45:12Z"
            },
            {
              "origin": "twitter",
              "url": "https://twitter.com/i/web/status/1101423300000000001",
              "created_at": "2019-03-01T10:11:12Z"
            },
            {
              "origin": "twitter",
              "url": "https://twitter.com/i/web/status/1102000000000000002",
              "created_at": "2019-03-03T00:22:40Z",
              "deleted": true
            }
          ]
        },
        {
          "doi": "10.5334/bcb",
          "registered_by": [
            "test.user@gmail.com"
          ],
          "last_checked": "2021-01-08T12:00:00Z",
          "mentions": [
            {
              "origin": "twitter",
              "url": "https://twitter.com/i/web/status/1102000000000000003",
              "created_at": "2019-03-04T08:00:00Z"
            },
            {
              "origin": "wordpressdotcom",
              "url": "https://openscholarship.example.wordpress.com/2019/04/01/reading-list/",
              "created_at": "2019-04-01T07:05:00Z"
            }
          ]
        },
        {
          "doi": "10.11647/OBP.0020",
          "registered_by": [
            "admin@example.org"
          ],
          "urls": [
            "https://www.openbookpublishers.com/books/10.11647/obp.0020"
          ],
          "mentions": [
            {
              "origin": "hypothesis",
              "url": "https://hyp.is/zYxWvUtSrQpOnMlKjIhGfE",
              "created_at": "2020-02-14T12:00:00Z"
            }
          ]
        }
      ],
      "keys": [
        {
          "key": "counts-only-key",
          "tier": "counts-only"
        },
        {
          "key": "full-access-key",
          "tier": "full-access"
        },
        {
          "key": "spent-key",
          "tier": "counts-only",
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
            "scope": "whole-database"
          },
          {
            "name": "institutional",
            "key": "fedcba9876543210fedcba9876543210",
            "secret": "2e9f1c7a5b3d48609182a3b4c5d6e7f8",
            "scope": "institutional",
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
            }
          },
          {
            "name": "lapsed",
            "key": "00000000000000000000000000000e01",
            "secret": "5f0c6d3e1b2a49788796a5b4c3d2e1f0",
            "scope": "whole-database",
            "expires_at": "2010-12-31T23:59:59Z"
          },
          {
            "name": "without-api",
            "key": "00000000000000000000000000000e02",
            "secret": "6a1d7e4f2c3b5a899807b6c5d4e3f201",
            "scope": "whole-database",
            "api_access": false
          }
        ]
      },
      "works": [
        {
          "uuid": "463b4279-4e8d-47f8-a133-ad8ce7c4f86c",
          "type": "monograph",
          "titles": [
            "That Greece Might Still Be Free: The Philhellenes in the War of Independence",
            "That Greece Might Still Be Free"
          ],
          "uris": [
            {
              "uri": "info:doi:10.11647/obp.0001",
              "canonical": true
            },
            {
              "uri": "urn:isbn:9781906924003",
              "canonical": true
            },
            {
              "uri": "urn:isbn:9781906924027"
            },
            {
              "uri": "urn:isbn:9781906924652"
            },
            {
              "uri": "https://www.openbookpublishers.com/product/3"
            }
          ]
        },
        {
          "uuid": "b23bfb0f-dc1b-45bd-9f31-2955dcae9b0d",
          "type": "book-chapter",
          "titles": [
            "The Outbreak"
          ],
          "uris": [
            {
              "uri": "info:doi:10.11647/obp.0001.01",
              "canonical": true
            },
            {
              "uri": "urn:isbn:9781906924652"
            }
          ],
          "parents": [
            "463b4279-4e8d-47f8-a133-ad8ce7c4f86c"
          ]
        },
        {
          "uuid": "0034efd8-be0b-4527-b0e0-bad1faff3c2f",
          "type": "monograph",
          "titles": [
            "Storytelling in Northern Zambia: Theory, Method, Practice and Other Necessary Fictions",
            "Storytelling in Northern Zambia. Theory, Method, Practice and Other Necessary Fictions"
          ],
          "uris": [
            {
              "uri": "info:doi:10.11647/obp.0033",
              "canonical": true
            }
          ]
        }
      ]
    },
    "variables": {
      "doi": "10.1038/news.2011.490",
      "email": "test.user@gmail.com",
      "password": "test-password-123",
      "pendingEmail": "pending.user@example.org",
      "countsKey": "counts-only-key",
      "fullKey": "full-access-key",
      "spentKey": "spent-key",
      "explorerKey": "0123456789abcdef0123456789abcdef",
      "explorerSecret": "0178eec6221448cea012e9d41a4922ba"
    },
    "steps": [
      {
        "name": "an output's counts, with a key",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/doi/{{doi}}",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "status": 200,
          "headers": {
            "content-type": {
              "matches": "^application/json"
            },
            "x-hourlyratelimit-limit": {
              "present": true
            }
          },
          "json": {
            "$.doi": "{{doi}}",
            "$.score": {
              "at_least": 100
            },
            "$.cited_by_accounts_count": {
              "at_least": 100
            }
          }
        },
        "capture": {
          "id": "$.altmetric_id"
        }
      },
      {
        "name": "the same output by its Altmetric ID",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/id/{{id}}",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "json": {
            "$.altmetric_id": "{{id}}",
            "$.doi": "{{doi}}"
          }
        }
      },
      {
        "name": "nobody is answered without a key",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/doi/{{doi}}"
        },
        "expect": {
          "status": 401,
          "text": {
            "contains": "You must supply an API key"
          }
        }
      },
      {
        "name": "a key for counts may not fetch everything",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/fetch/id/{{id}}",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "status": 403,
          "text": "You must have a commercial license key to use this call."
        }
      },
      {
        "name": "a key with full access may",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/fetch/id/{{id}}",
          "query": {
            "key": "{{fullKey}}"
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.counts.total.posts_count": {
              "at_least": 100
            },
            "$.posts": {
              "type": "object"
            }
          }
        }
      },
      {
        "name": "a key whose quota is used up has to wait",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/id/{{id}}",
          "query": {
            "key": "{{spentKey}}"
          }
        },
        "expect": {
          "status": 429,
          "text": "Too many requests"
        },
        "only": "emulator"
      },
      {
        "name": "a page of what has been mentioned within a day",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/citations/1d",
          "query": {
            "num_results": 10,
            "page": 2,
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "json": {
            "$.query.page": 2,
            "$.query.num_results": 10,
            "$.query.total": {
              "type": "integer"
            },
            "$.results": {
              "length": 10
            }
          }
        }
      },
      {
        "name": "outputs by their title, in a signed query",
        "request": {
          "service": "altmetric-explorer",
          "path": "/explorer/api/research_outputs",
          "query": {
            "filter[title]": "three parts",
            "page[size]": 1
          },
          "sign": {
            "key": "{{explorerKey}}",
            "secret": "{{explorerSecret}}"
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.meta.response.total-results": {
              "at_least": 3
            },
            "$.data": {
              "length": 1
            },
            "$.links.next": {
              "contains": "/explorer/api/research_outputs"
            }
          }
        },
        "capture": {
          "next": "$.links.next"
        }
      },
      {
        "name": "the next page, by the link to it",
        "request": {
          "service": "altmetric-explorer",
          "path": "{{next}}"
        },
        "expect": {
          "status": 200,
          "json": {
            "$.data": {
              "length": 1
            }
          }
        },
        "only": "emulator"
      },
      {
        "name": "a query that is signed with another secret",
        "request": {
          "service": "altmetric-explorer",
          "path": "/explorer/api/research_outputs",
          "query": {
            "filter[title]": "three parts"
          },
          "sign": {
            "key": "{{explorerKey}}",
            "secret": "another-secret"
          }
        },
        "expect": {
          "status": 400,
          "json": {
            "$.errors[0].code": "invalid_digest"
          }
        }
      },
      {
        "name": "an approved account gets a token",
        "request": {
          "service": "operas-altmetrics",
          "path": "/api/get_token",
          "basic": {
            "user": "{{email}}",
            "password": "{{password}}"
          }
        },
        "expect": {
          "status": 200,
          "text": {
            "matches": "^[\\w-]+\\.[\\w-]+\\.[\\w-]+$"
          }
        },
        "capture": {
          "token": {
            "text": true
          }
        }
      },
      {
        "name": "one that awaits approval gets none",
        "request": {
          "service": "operas-altmetrics",
          "path": "/api/get_token",
          "basic": {
            "user": "{{pendingEmail}}",
            "password": "{{password}}"
          }
        },
        "expect": {
          "status": 401,
          "text": {
            "contains": "Account has not yet been approved"
          }
        },
        "only": "emulator"
      },
      {
        "name": "the DOIs that it has registered",
        "request": {
          "service": "operas-altmetrics",
          "path": "/api/uriset",
          "headers": {
            "Authorization": "Bearer {{token}}"
          }
        },
        "expect": {
          "json": {
            "$.data[*].raw": {
              "type": "array"
            }
          }
        }
      },
      {
        "name": "what Wikipedia says of registered DOIs",
        "request": {
          "service": "operas-altmetrics",
          "path": "/api/eventset",
          "query": {
            "origin": "wikipedia"
          },
          "headers": {
            "Authorization": "Bearer {{token}}"
          }
        },
        "expect": {
          "json": {
            "$": {
              "type": "array"
            },
            "$[*].subject_id": {
              "contains": "https://en.wikipedia.org/wiki/Open_access_monograph"
            }
          }
        },
        "only": "emulator"
      },
      {
        "name": "the measures that are counted",
        "request": {
          "service": "operas-metrics",
          "path": "/measures"
        },
        "expect": {
          "json": {
            "$.status": "ok",
            "$.data": {
              "length": {
                "at_least": 18
              }
            }
          }
        }
      },
      {
        "name": "how a work has been used, in sums by measure",
        "request": {
          "service": "operas-metrics",
          "path": "/events",
          "query": {
            "filter": "work_uri:info:doi:10.5334/bay",
            "aggregation": "measure_uri"
          }
        },
        "expect": {
          "json": {
            "$.status": "ok",
            "$.data[0].value": {
              "at_least": 1
            }
          }
        }
      }
    ]
  },
  "deleted-mentions": {
    "summary": "Mentions that are deleted where they were made; Altmetric forgets them, OPERAS does not.",
    "given": {
      "seed": "1",
      "accounts": [
        {
          "email": "test.user@gmail.com",
          "password": "test-password-123",
          "first_name": "Test",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "test.user",
          "state": "approved"
        },
        {
          "email": "second.user@example.org",
          "password": "test-password-123",
          "first_name": "Second",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "second.user",
          "state": "approved"
        },
        {
          "email": "pending.user@example.org",
          "password": "test-password-123",
          "first_name": "Pending",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "pending.user",
          "state": "confirmed"
        },
        {
          "email": "unconfirmed.user@example.org",
          "password": "test-password-123",
          "first_name": "Unconfirmed",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "unconfirmed.user",
          "state": "registered"
        },
        {
          "email": "approved.unconfirmed@example.org",
          "password": "test-password-123",
          "first_name": "Approved",
          "last_name": "Unconfirmed",
          "institution": "University of Examples",
          "username": "approved.unconfirmed",
          "state": "approved",
          "confirmed": false
        },
        {
          "email": "inactive.user@example.org",
          "password": "test-password-123",
          "first_name": "Inactive",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "inactive.user",
          "state": "approved",
          "active": false
        },
        {
          "email": "admin@example.org",
          "password": "admin-password-123",
          "first_name": "Ada",
          "last_name": "Administrator",
          "institution": "OPERAS",
          "username": "admin",
          "state": "approved",
          "administrator": true
        }
      ],
      "outputs": [
        {
          "doi": "10.5334/bay",
          "registered_by": [
            "test.user@gmail.com"
          ],
          "urls": [
            "https://www.ubiquitypress.com/site/books/10.5334/bay"
          ],
          "last_checked": "2021-01-08T12:00:00.123Z",
          "mentions": [
            {
              "origin": "hypothesis",
              "url": "https://hyp.is/aBcDeFgHiJkLmNoPqRsTuV",
              "created_at": "2018-05-02T09:30:00Z"
            },
            {
              "origin": "wikipedia",
              "url": "https://en.wikipedia.org/wiki/Open_access_monograph",
              "created_at": "2019-11-20T16:45:12Z"
            },
            {
              "origin": "twitter",
              "url": "https://twitter.com/i/web/status/1101423300000000001",
              "created_at": "2019-03-01T10:11:12Z"
            },
            {
              "origin": "twitter",
              "url": "https://twitter.com/i/web/status/1102000000000000002",
              "created_at": "2019-03-03T00:22:40Z",
              "deleted": true
            }
          ]
        },
        {
          "doi": "10.5334/bcb",
          "registered_by": [
            "test.user@gmail.com"
          ],
          "last_checked": "2021-01-08T12:00:00Z",
          "mentions": [
            {
              "origin": "twitter",
              "url": "https://twitter.com/i/web/status/1102000000000000003",
              "created_at": "2019-03-04T08:00:00Z"
            },
            {
              "origin": "wordpressdotcom",
              "url": "https://openscholarship.example.wordpress.com/2019/04/01/reading-list/",
              "created_at": "2019-04-01T07:05:00Z"
            }
          ]
        },
        {
          "doi": "10.11647/OBP.0020",
          "registered_by": [
            "admin@example.org"
          ],
          "urls": [
            "https://www.openbookpublishers.com/books/10.11647/obp.0020"
          ],
          "mentions": [
            {
              "origin": "hypothesis",
              "url": "https://hyp.is/zYxWvUtSrQpOnMlKjIhGfE",
              "created_at": "2020-02-14T12:00:00Z"
            }
          ]
        }
      ],
      "keys": [
        {
          "key": "counts-only-key",
          "tier": "counts-only"
        },
        {
          "key": "full-access-key",
          "tier": "full-access"
        },
        {
          "key": "spent-key",
          "tier": "counts-only",
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
            "scope": "whole-database"
          },
          {
            "name": "institutional",
            "key": "fedcba9876543210fedcba9876543210",
            "secret": "2e9f1c7a5b3d48609182a3b4c5d6e7f8",
            "scope": "institutional",
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
            }
          },
          {
            "name": "lapsed",
            "key": "00000000000000000000000000000e01",
            "secret": "5f0c6d3e1b2a49788796a5b4c3d2e1f0",
            "scope": "whole-database",
            "expires_at": "2010-12-31T23:59:59Z"
          },
          {
            "name": "without-api",
            "key": "00000000000000000000000000000e02",
            "secret": "6a1d7e4f2c3b5a899807b6c5d4e3f201",
            "scope": "whole-database",
            "api_access": false
          }
        ]
      },
      "works": [
        {
          "uuid": "463b4279-4e8d-47f8-a133-ad8ce7c4f86c",
          "type": "monograph",
          "titles": [
            "That Greece Might Still Be Free: The Philhellenes in the War of Independence",
            "That Greece Might Still Be Free"
          ],
          "uris": [
            {
              "uri": "info:doi:10.11647/obp.0001",
              "canonical": true
            },
            {
              "uri": "urn:isbn:9781906924003",
              "canonical": true
            },
            {
              "uri": "urn:isbn:9781906924027"
            },
            {
              "uri": "urn:isbn:9781906924652"
            },
            {
              "uri": "https://www.openbookpublishers.com/product/3"
            }
          ]
        },
        {
          "uuid": "b23bfb0f-dc1b-45bd-9f31-2955dcae9b0d",
          "type": "book-chapter",
          "titles": [
            "The Outbreak"
          ],
          "uris": [
            {
              "uri": "info:doi:10.11647/obp.0001.01",
              "canonical": true
            },
            {
              "uri": "urn:isbn:9781906924652"
            }
          ],
          "parents": [
            "463b4279-4e8d-47f8-a133-ad8ce7c4f86c"
          ]
        },
        {
          "uuid": "0034efd8-be0b-4527-b0e0-bad1faff3c2f",
          "type": "monograph",
          "titles": [
            "Storytelling in Northern Zambia: Theory, Method, Practice and Other Necessary Fictions",
            "Storytelling in Northern Zambia. Theory, Method, Practice and Other Necessary Fictions"
          ],
          "uris": [
            {
              "uri": "info:doi:10.11647/obp.0033",
              "canonical": true
            }
          ]
        }
      ],
      "clock": {
        "now": "2026-03-02T09:00:00Z",
        "frozen": true
      },
      "catalogue": {
        "outputs": 1000,
        "add": [
          {
            "doi": "10.5334/withdrawn",
            "title": "A claim that did not last",
            "counts": {
              "twitter": {
                "posts": 8,
                "accounts": 8
              },
              "news": 2,
              "wikipedia": 1,
              "blogs": 1
            }
          }
        ]
      }
    },
    "rules": [
      {
        "name": "five posts are deleted on Wednesday",
        "when": {
          "clock": "2026-03-04T00:00:00Z"
        },
        "then": [
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
      },
      {
        "name": "all that is left, on Friday",
        "when": {
          "clock": "2026-03-06T00:00:00Z"
        },
        "then": [
          {
            "delete_mentions": {
              "output": {
                "doi": "10.5334/withdrawn"
              }
            }
          }
        ]
      }
    ],
    "variables": {
      "doi": "10.5334/withdrawn",
      "email": "test.user@gmail.com",
      "password": "test-password-123",
      "countsKey": "counts-only-key",
      "fullKey": "full-access-key",
      "explorerKey": "0123456789abcdef0123456789abcdef",
      "explorerSecret": "0178eec6221448cea012e9d41a4922ba"
    },
    "steps": [
      {
        "name": "twelve posts on Monday",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/doi/{{doi}}",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "json": {
            "$.cited_by_posts_count": 12,
            "$.cited_by_tweeters_count": 8
          }
        },
        "capture": {
          "score": "$.score"
        },
        "only": "emulator"
      },
      {
        "name": "all of them are listed",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/fetch/doi/{{doi}}",
          "query": {
            "key": "{{fullKey}}"
          }
        },
        "expect": {
          "json": {
            "$.counts.total.posts_count": 12,
            "$.posts.twitter": {
              "length": 8
            },
            "$.posts.news": {
              "length": 2
            }
          }
        },
        "only": "emulator"
      },
      {
        "name": "its publisher has a token",
        "request": {
          "service": "operas-altmetrics",
          "path": "/api/get_token",
          "basic": {
            "user": "{{email}}",
            "password": "{{password}}"
          }
        },
        "capture": {
          "token": {
            "text": true
          }
        }
      },
      {
        "name": "and registers the DOI with OPERAS",
        "request": {
          "service": "operas-altmetrics",
          "method": "POST",
          "path": "/api/uriset",
          "headers": {
            "Authorization": "Bearer {{token}}"
          },
          "json": [
            {
              "doi": "{{doi}}"
            }
          ]
        },
        "expect": {
          "status": 200,
          "text": "200\n"
        }
      },
      {
        "name": "noon and evening pass, when OPERAS collects mentions and sends them on",
        "clock": {
          "set": "2026-03-02T19:00:00Z"
        }
      },
      {
        "name": "its eight tweets are events",
        "request": {
          "service": "operas-altmetrics",
          "path": "/api/eventset",
          "query": {
            "origin": "twitter",
            "uri": "{{doi}}"
          },
          "headers": {
            "Authorization": "Bearer {{token}}"
          }
        },
        "expect": {
          "json": {
            "$": {
              "length": 8
            },
            "$[*].uri.raw": {
              "contains": "{{doi}}"
            }
          }
        },
        "only": "emulator"
      },
      {
        "name": "the Metrics API has them, too",
        "request": {
          "service": "operas-metrics",
          "path": "/events?aggregation=measure_uri&filter=work_uri:info:doi:{{doi}}"
        },
        "expect": {
          "json": {
            "$.data[?@.type == 'tweets'].value": [
              8
            ]
          }
        },
        "capture": {
          "sums": "$.data"
        },
        "only": "emulator"
      },
      {
        "name": "Wednesday evening",
        "clock": {
          "set": "2026-03-04T19:00:00Z"
        }
      },
      {
        "name": "seven posts are left, and a lower score",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/doi/{{doi}}",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "json": {
            "$.cited_by_posts_count": 7,
            "$.cited_by_tweeters_count": 3,
            "$.score": {
              "below": "{{score}}"
            }
          }
        },
        "only": "emulator"
      },
      {
        "name": "and listed",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/fetch/doi/{{doi}}",
          "query": {
            "key": "{{fullKey}}"
          }
        },
        "expect": {
          "json": {
            "$.counts.total.posts_count": 7,
            "$.posts.twitter": {
              "length": 3
            },
            "$.posts.news": {
              "length": 2
            }
          }
        },
        "only": "emulator"
      },
      {
        "name": "the Explorer lists as many",
        "request": {
          "service": "altmetric-explorer",
          "path": "/explorer/api/research_outputs/mentions",
          "query": {
            "filter[title]": "A claim that did not last"
          },
          "sign": {
            "key": "{{explorerKey}}",
            "secret": "{{explorerSecret}}"
          }
        },
        "expect": {
          "json": {
            "$.meta.response.total-results": 7
          }
        },
        "only": "emulator"
      },
      {
        "name": "the publisher needs a new token by now",
        "request": {
          "service": "operas-altmetrics",
          "path": "/api/get_token",
          "basic": {
            "user": "{{email}}",
            "password": "{{password}}"
          }
        },
        "capture": {
          "token": {
            "text": true
          }
        }
      },
      {
        "name": "OPERAS still has eight events",
        "request": {
          "service": "operas-altmetrics",
          "path": "/api/eventset",
          "query": {
            "origin": "twitter",
            "uri": "{{doi}}"
          },
          "headers": {
            "Authorization": "Bearer {{token}}"
          }
        },
        "expect": {
          "json": {
            "$": {
              "length": 8
            }
          }
        },
        "only": "emulator"
      },
      {
        "name": "Friday evening",
        "clock": {
          "set": "2026-03-06T19:00:00Z"
        }
      },
      {
        "name": "an output whose mentions are all gone stays, with a score of nothing",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/doi/{{doi}}",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "json": {
            "$.cited_by_posts_count": {
              "absent": true
            },
            "$.score": 0,
            "$.context": {
              "absent": true
            },
            "$.images.small": {
              "matches": "score=\\?&types=\\?{8}$"
            }
          }
        },
        "only": "emulator"
      },
      {
        "name": "with an empty list for an empty object",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/fetch/doi/{{doi}}",
          "query": {
            "key": "{{fullKey}}"
          }
        },
        "expect": {
          "json": {
            "$.counts.total.posts_count": 0,
            "$.posts": []
          }
        },
        "only": "emulator"
      },
      {
        "name": "the sums of the Metrics API are those of Monday",
        "request": {
          "service": "operas-metrics",
          "path": "/events?aggregation=measure_uri&filter=work_uri:info:doi:{{doi}}"
        },
        "expect": {
          "json": {
            "$.data": {
              "equals": "{{sums}}"
            }
          }
        },
        "only": "emulator"
      }
    ]
  },
  "documentation-tour": {
    "summary": "The examples of the public documentation of the four APIs, page by page, in the order in which it prints them.",
    "given": {
      "seed": "1",
      "accounts": [
        {
          "email": "test.user@gmail.com",
          "password": "test-password-123",
          "first_name": "Test",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "test.user",
          "state": "approved"
        },
        {
          "email": "second.user@example.org",
          "password": "test-password-123",
          "first_name": "Second",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "second.user",
          "state": "approved"
        },
        {
          "email": "pending.user@example.org",
          "password": "test-password-123",
          "first_name": "Pending",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "pending.user",
          "state": "confirmed"
        },
        {
          "email": "unconfirmed.user@example.org",
          "password": "test-password-123",
          "first_name": "Unconfirmed",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "unconfirmed.user",
          "state": "registered"
        },
        {
          "email": "approved.unconfirmed@example.org",
          "password": "test-password-123",
          "first_name": "Approved",
          "last_name": "Unconfirmed",
          "institution": "University of Examples",
          "username": "approved.unconfirmed",
          "state": "approved",
          "confirmed": false
        },
        {
          "email": "inactive.user@example.org",
          "password": "test-password-123",
          "first_name": "Inactive",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "inactive.user",
          "state": "approved",
          "active": false
        },
        {
          "email": "admin@example.org",
          "password": "admin-password-123",
          "first_name": "Ada",
          "last_name": "Administrator",
          "institution": "OPERAS",
          "username": "admin",
          "state": "approved",
          "administrator": true
        }
      ],
      "outputs": [
        {
          "doi": "10.5334/bay",
          "registered_by": [
            "test.user@gmail.com"
          ],
          "urls": [
            "https://www.ubiquitypress.com/site/books/10.5334/bay"
          ],
          "last_checked": "2021-01-08T12:00:00.123Z",
          "mentions": [
            {
              "origin": "hypothesis",
              "url": "https://hyp.is/aBcDeFgHiJkLmNoPqRsTuV",
              "created_at": "2018-05-02T09:30:00Z"
            },
            {
              "origin": "wikipedia",
              "url": "https://en.wikipedia.org/wiki/Open_access_monograph",
              "created_at": "2019-11-20T16:45:12Z"
            },
            {
              "origin": "twitter",
              "url": "https://twitter.com/i/web/status/1101423300000000001",
              "created_at": "2019-03-01T10:11:12Z"
            },
            {
              "origin": "twitter",
              "url": "https://twitter.com/i/web/status/1102000000000000002",
              "created_at": "2019-03-03T00:22:40Z",
              "deleted": true
            }
          ]
        },
        {
          "doi": "10.5334/bcb",
          "registered_by": [
            "test.user@gmail.com"
          ],
          "last_checked": "2021-01-08T12:00:00Z",
          "mentions": [
            {
              "origin": "twitter",
              "url": "https://twitter.com/i/web/status/1102000000000000003",
              "created_at": "2019-03-04T08:00:00Z"
            },
            {
              "origin": "wordpressdotcom",
              "url": "https://openscholarship.example.wordpress.com/2019/04/01/reading-list/",
              "created_at": "2019-04-01T07:05:00Z"
            }
          ]
        },
        {
          "doi": "10.11647/OBP.0020",
          "registered_by": [
            "admin@example.org"
          ],
          "urls": [
            "https://www.openbookpublishers.com/books/10.11647/obp.0020"
          ],
          "mentions": [
            {
              "origin": "hypothesis",
              "url": "https://hyp.is/zYxWvUtSrQpOnMlKjIhGfE",
              "created_at": "2020-02-14T12:00:00Z"
            }
          ]
        }
      ],
      "keys": [
        {
          "key": "counts-only-key",
          "tier": "counts-only"
        },
        {
          "key": "full-access-key",
          "tier": "full-access"
        },
        {
          "key": "spent-key",
          "tier": "counts-only",
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
            "scope": "whole-database"
          },
          {
            "name": "institutional",
            "key": "fedcba9876543210fedcba9876543210",
            "secret": "2e9f1c7a5b3d48609182a3b4c5d6e7f8",
            "scope": "institutional",
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
            }
          },
          {
            "name": "lapsed",
            "key": "00000000000000000000000000000e01",
            "secret": "5f0c6d3e1b2a49788796a5b4c3d2e1f0",
            "scope": "whole-database",
            "expires_at": "2010-12-31T23:59:59Z"
          },
          {
            "name": "without-api",
            "key": "00000000000000000000000000000e02",
            "secret": "6a1d7e4f2c3b5a899807b6c5d4e3f201",
            "scope": "whole-database",
            "api_access": false
          }
        ]
      },
      "works": [
        {
          "uuid": "463b4279-4e8d-47f8-a133-ad8ce7c4f86c",
          "type": "monograph",
          "titles": [
            "That Greece Might Still Be Free: The Philhellenes in the War of Independence",
            "That Greece Might Still Be Free"
          ],
          "uris": [
            {
              "uri": "info:doi:10.11647/obp.0001",
              "canonical": true
            },
            {
              "uri": "urn:isbn:9781906924003",
              "canonical": true
            },
            {
              "uri": "urn:isbn:9781906924027"
            },
            {
              "uri": "urn:isbn:9781906924652"
            },
            {
              "uri": "https://www.openbookpublishers.com/product/3"
            }
          ]
        },
        {
          "uuid": "b23bfb0f-dc1b-45bd-9f31-2955dcae9b0d",
          "type": "book-chapter",
          "titles": [
            "The Outbreak"
          ],
          "uris": [
            {
              "uri": "info:doi:10.11647/obp.0001.01",
              "canonical": true
            },
            {
              "uri": "urn:isbn:9781906924652"
            }
          ],
          "parents": [
            "463b4279-4e8d-47f8-a133-ad8ce7c4f86c"
          ]
        },
        {
          "uuid": "0034efd8-be0b-4527-b0e0-bad1faff3c2f",
          "type": "monograph",
          "titles": [
            "Storytelling in Northern Zambia: Theory, Method, Practice and Other Necessary Fictions",
            "Storytelling in Northern Zambia. Theory, Method, Practice and Other Necessary Fictions"
          ],
          "uris": [
            {
              "uri": "info:doi:10.11647/obp.0033",
              "canonical": true
            }
          ]
        }
      ],
      "clock": {
        "now": "2026-03-02T09:00:00Z",
        "frozen": true
      },
      "catalogue": {
        "add": [
          {
            "doi": "10.5555/tour.pandemic",
            "title": "What a pandemic teaches about cancer",
            "journal": {
              "title": "Journal of Health and Social Behavior",
              "issns": [
                "0022-1465"
              ]
            },
            "published_on": "2026-01-12",
            "mentions": [
              {
                "source": "news",
                "posted_on": "2026-02-20T10:00:00Z",
                "country": "GB"
              },
              {
                "source": "twitter",
                "posted_on": "2026-02-21T10:00:00Z",
                "country": "JP"
              }
            ]
          }
        ],
        "change": [
          {
            "doi": "10.1242/dev.164269",
            "authors": [
              "G. Toro-Tapia",
              "S. Villaseca"
            ]
          }
        ]
      },
      "metrics": {
        "usage": "none",
        "events": [
          {
            "work": "info:doi:10.12681/aprlp.16",
            "event_id": "5e865d82-fcd4-4586-b209-8722ed1246e3",
            "measure": "https://metrics.operas-eu.org/ekt/landingsessions/v1",
            "timestamp": "2021-02-10T00:00:00Z",
            "value": 1000,
            "event_uri": "1",
            "country": "urn:iso:std:3166:-2:GR",
            "uploader": "acct:kstamatis@ekt.gr"
          },
          {
            "work": "info:doi:10.5334/jors.122",
            "event_id": "fa5fcb71-78ca-4183-a44b-d07030bc5e80",
            "measure": "https://metrics.operas-eu.org/crossref/citations/v1",
            "timestamp": "2022-08-29T00:00:00Z",
            "value": 1,
            "event_uri": "10.5194/gmd-15-6399-2022",
            "uploader": "acct:tech@ubiquitypress.com"
          },
          {
            "work": "info:doi:10.5334/jors.148",
            "event_id": "da55c8ab-12df-4885-8b92-edff51bc23d0",
            "measure": "https://metrics.operas-eu.org/crossref/citations/v1",
            "timestamp": "2022-11-08T00:00:00Z",
            "value": 1,
            "event_uri": "10.5194/npg-30-13-2023",
            "uploader": "acct:tech@ubiquitypress.com"
          },
          {
            "work": "info:doi:10.5334/jors.148",
            "measure": "https://metrics.operas-eu.org/crossref/citations/v1",
            "timestamp": "2022-12-01T00:00:00Z",
            "value": 1,
            "event_uri": "10.5555/demonstration.citing.1",
            "uploader": "acct:tech@ubiquitypress.com"
          },
          {
            "work": "info:doi:10.5334/jors.148",
            "measure": "https://metrics.operas-eu.org/crossref/citations/v1",
            "timestamp": "2023-03-01T00:00:00Z",
            "value": 2,
            "event_uri": "10.5555/demonstration.citing.2",
            "uploader": "acct:tech@ubiquitypress.com"
          },
          {
            "work": "info:doi:10.1242/dev.164269",
            "measure": "https://metrics.operas-eu.org/crossref/citations/v1",
            "timestamp": "2018-11-15T00:00:00Z",
            "value": 1,
            "event_uri": "10.1242/dev.164269",
            "uploader": "acct:tech@ubiquitypress.com"
          },
          {
            "work": "info:doi:10.21435/sflin.24",
            "measure": "https://metrics.operas-eu.org/oapen/downloads/v1",
            "timestamp": "2024-09-01T00:00:00Z",
            "value": 209,
            "country": "urn:iso:std:3166:-2:US",
            "uploader": "acct:tech@ubiquitypress.com"
          },
          {
            "work": "info:doi:10.21435/sflin.24",
            "measure": "https://metrics.operas-eu.org/up-logs/downloads/v1",
            "timestamp": "2024-09-01T00:00:00Z",
            "value": 313,
            "country": "urn:iso:std:3166:-2:PK",
            "uploader": "acct:tech@ubiquitypress.com"
          },
          {
            "work": "info:doi:10.21435/sflin.24",
            "measure": "https://metrics.operas-eu.org/jstor/views/v1",
            "timestamp": "2024-10-01T00:00:00Z",
            "value": 7,
            "uploader": "acct:tech@ubiquitypress.com"
          },
          {
            "work": "info:doi:10.21435/sflin.24",
            "measure": "https://metrics.operas-eu.org/up-logs/sessions/v1",
            "timestamp": "2024-10-01T00:00:00Z",
            "value": 81,
            "uploader": "acct:tech@ubiquitypress.com"
          },
          {
            "work": "info:doi:10.11647/obp.0020",
            "measure": "https://metrics.operas-eu.org/oapen/downloads/v1",
            "timestamp": "2019-05-01T00:00:00Z",
            "value": 12,
            "uploader": "acct:javi@openbookpublishers.com"
          },
          {
            "work": "info:doi:10.11647/obp.0020",
            "measure": "https://metrics.operas-eu.org/obp/downloads/v1",
            "timestamp": "2019-05-01T00:00:00Z",
            "value": 34,
            "uploader": "acct:javi@openbookpublishers.com"
          },
          {
            "work": "info:doi:10.11647/obp.0020",
            "measure": "https://metrics.operas-eu.org/google-books/views/v1",
            "timestamp": "2019-05-01T00:00:00Z",
            "value": 56,
            "uploader": "acct:javi@openbookpublishers.com"
          },
          {
            "work": "info:doi:10.5334/bbc",
            "measure": "https://metrics.operas-eu.org/hypothesis/annotations/v1",
            "timestamp": "2019-06-03T09:12:00Z",
            "value": 1,
            "event_uri": "https://hyp.is/dEmOnStRaTiOnOfAnNoTa",
            "uploader": "acct:tech@ubiquitypress.com"
          }
        ]
      }
    },
    "variables": {
      "email": "test.user@gmail.com",
      "password": "test-password-123",
      "pendingEmail": "pending.user@example.org",
      "countsKey": "counts-only-key",
      "fullKey": "full-access-key",
      "explorerKey": "0123456789abcdef0123456789abcdef",
      "explorerSecret": "0178eec6221448cea012e9d41a4922ba",
      "book": "463b4279-4e8d-47f8-a133-ad8ce7c4f86c",
      "chapter": "b23bfb0f-dc1b-45bd-9f31-2955dcae9b0d"
    },
    "steps": [
      {
        "name": "Altmetrics, setting up an account, the form to register with",
        "request": {
          "service": "operas-altmetrics",
          "path": "/register"
        },
        "expect": {
          "status": 200,
          "headers": {
            "content-type": "text/html; charset=utf-8"
          },
          "text": {
            "matches": "name=\"csrf_token\""
          }
        }
      },
      {
        "name": "Altmetrics, an account has to be approved before it is issued a token",
        "request": {
          "service": "operas-altmetrics",
          "path": "/api/get_token",
          "basic": {
            "user": "{{pendingEmail}}",
            "password": "{{password}}"
          }
        },
        "expect": {
          "status": 401,
          "text": {
            "contains": "Account has not yet been approved."
          }
        },
        "only": "emulator"
      },
      {
        "name": "Altmetrics, getting a token, curl -u test.user@gmail.com:test-password-123",
        "request": {
          "service": "operas-altmetrics",
          "path": "/api/get_token",
          "basic": {
            "user": "{{email}}",
            "password": "{{password}}"
          }
        },
        "expect": {
          "status": 200,
          "headers": {
            "content-type": "text/html; charset=utf-8"
          },
          "text": {
            "matches": "^[\\w-]+\\.[\\w-]+\\.[\\w-]+$"
          }
        },
        "capture": {
          "token": {
            "text": true
          }
        }
      },
      {
        "name": "Altmetrics, getting a token, the same in base64",
        "request": {
          "service": "operas-altmetrics",
          "path": "/api/get_token",
          "headers": {
            "Authorization": "Basic dGVzdC51c2VyQGdtYWlsLmNvbTp0ZXN0LXBhc3N3b3JkLTEyMw=="
          }
        },
        "expect": {
          "status": 200,
          "text": {
            "matches": "^[\\w-]+\\.[\\w-]+\\.[\\w-]+$"
          }
        },
        "only": "emulator"
      },
      {
        "name": "Altmetrics, the token goes with each request as a bearer",
        "request": {
          "service": "operas-altmetrics",
          "path": "/api/uriset",
          "headers": {
            "Authorization": "Bearer {{token}}"
          }
        },
        "expect": {
          "status": 200,
          "headers": {
            "content-type": "application/json"
          }
        }
      },
      {
        "name": "Altmetrics, registering DOIs, the format as it is printed lacks a comma and is no JSON",
        "request": {
          "service": "operas-altmetrics",
          "method": "POST",
          "path": "/api/uriset",
          "headers": {
            "Authorization": "Bearer {{token}}",
            "Content-Type": "application/json"
          },
          "text": "[ { \"doi\": DOI \"url\": [ URL1, URL2, URL3, ] } ]"
        },
        "expect": {
          "status": 400
        },
        "only": "emulator"
      },
      {
        "name": "Postman, DOIs of the account, of which it has two",
        "request": {
          "service": "operas-altmetrics",
          "path": "/api/uriset",
          "headers": {
            "Authorization": "Bearer {{token}}"
          }
        },
        "expect": {
          "json": {
            "$.data[*].raw": [
              "10.5334/bay",
              "10.5334/bcb"
            ],
            "$.next": {
              "absent": true
            }
          }
        },
        "only": "emulator"
      },
      {
        "name": "Postman, post three DOIs, each with two addresses",
        "request": {
          "service": "operas-altmetrics",
          "method": "POST",
          "path": "/api/uriset",
          "headers": {
            "Authorization": "Bearer {{token}}"
          },
          "json": [
            {
              "doi": "10.5334/bcb",
              "url": [
                "https://www.ubiquitypress.com/site/books/10.5334/bcb/",
                "https://www.ubiquitypress.com/site/books/10.5334/bcb/read/"
              ]
            },
            {
              "doi": "10.5334/bbc",
              "url": [
                "https://www.ubiquitypress.com/site/books/10.5334/bbc/",
                "https://www.ubiquitypress.com/site/books/10.5334/bbc/read/"
              ]
            },
            {
              "doi": "10.5334/bay",
              "url": [
                "https://www.ubiquitypress.com/site/books/10.5334/bay/",
                "https://www.ubiquitypress.com/site/books/10.5334/bay/read"
              ]
            }
          ]
        },
        "expect": {
          "status": 200,
          "headers": {
            "content-type": "application/json"
          },
          "text": "200\n"
        }
      },
      {
        "name": "Postman, the three DOIs of the account, whose addresses have lost their slashes",
        "request": {
          "service": "operas-altmetrics",
          "path": "/api/uriset",
          "headers": {
            "Authorization": "Bearer {{token}}"
          }
        },
        "expect": {
          "json": {
            "$.data[*].raw": [
              "10.5334/bay",
              "10.5334/bcb",
              "10.5334/bbc"
            ],
            "$.data[?@.raw == '10.5334/bcb'].urls[*]": [
              "https://www.ubiquitypress.com/site/books/10.5334/bcb",
              "https://www.ubiquitypress.com/site/books/10.5334/bcb/read"
            ]
          }
        },
        "only": "emulator"
      },
      {
        "name": "Postman, 401 for credentials that are not valid",
        "request": {
          "service": "operas-altmetrics",
          "path": "/api/get_token",
          "basic": {
            "user": "{{email}}",
            "password": "not-the-password"
          }
        },
        "expect": {
          "status": 401,
          "headers": {
            "www-authenticate": {
              "matches": "^Basic "
            }
          }
        },
        "only": "emulator"
      },
      {
        "name": "Postman, 401 for a problem with the token",
        "request": {
          "service": "operas-altmetrics",
          "path": "/api/uriset",
          "headers": {
            "Authorization": "Bearer no.token.atall"
          }
        },
        "expect": {
          "status": 401
        }
      },
      {
        "name": "Postman, 500 may appear without a DOI, and it is 400",
        "request": {
          "service": "operas-altmetrics",
          "method": "POST",
          "path": "/api/uriset",
          "headers": {
            "Authorization": "Bearer {{token}}"
          },
          "json": [
            {
              "url": [
                "https://www.ubiquitypress.com/site/books/10.5334/bay/"
              ]
            }
          ]
        },
        "expect": {
          "status": 400
        }
      },
      {
        "name": "Onboarding, the measures that there are",
        "request": {
          "service": "operas-metrics",
          "path": "/measures"
        },
        "expect": {
          "status": 200,
          "json": {
            "$.data[*].measure_uri": {
              "contains": "https://metrics.operas-eu.org/oapen/downloads/v1"
            }
          }
        }
      },
      {
        "name": "Onboarding, the first event as it is printed has a comma too many, and is no JSON",
        "request": {
          "service": "operas-metrics",
          "method": "POST",
          "path": "/events",
          "headers": {
            "Authorization": "Bearer {{token}}",
            "Content-Type": "application/json"
          },
          "text": "{\n  \"work_uri\": \"info:doi:10.5334/bbc\",\n  \"measure_uri\": \"https://metrics.operas-eu.org/oapen/downloads/v1\",\n  \"timestamp\": \"2017-04-01T00:00:00+0000\",\n  \"event_uri\": null,\n  \"country_uri\": \"urn:iso:std:3166:-2:BR\",\n  \"value\": 2,\n}\n"
        },
        "expect": {
          "status": 500,
          "json": {
            "$.status": "error",
            "$.message": "Something terrible has happened."
          }
        },
        "only": "emulator"
      },
      {
        "name": "Onboarding, without the comma it is two downloads from Brazil",
        "request": {
          "service": "operas-metrics",
          "method": "POST",
          "path": "/events",
          "headers": {
            "Authorization": "Bearer {{token}}"
          },
          "json": {
            "work_uri": "info:doi:10.5334/bbc",
            "measure_uri": "https://metrics.operas-eu.org/oapen/downloads/v1",
            "timestamp": "2017-04-01T00:00:00+0000",
            "event_uri": null,
            "country_uri": "urn:iso:std:3166:-2:BR",
            "value": 2
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.count": 1,
            "$.data[0].country_uri": "urn:iso:std:3166:-2:BR",
            "$.data[0].timestamp": "2017-04-01T00:00:00+0000",
            "$.data[0].value": 2,
            "$.data[0].uploader_uri": "acct:{{email}}"
          }
        }
      },
      {
        "name": "Onboarding, the second event names a measure with two slashes, fails, and looks like a success",
        "request": {
          "service": "operas-metrics",
          "method": "POST",
          "path": "/events",
          "headers": {
            "Authorization": "Bearer {{token}}"
          },
          "json": {
            "work_uri": "info:doi:10.5334/bbc",
            "measure_uri": "https://metrics.operas-eu.org//up-logs/downloads/v1",
            "timestamp": "2022-06-01T00:00:00+0000",
            "event_uri": null,
            "country_uri": null,
            "value": 5
          }
        },
        "expect": {
          "status": 500,
          "json": {
            "$.status": "ok",
            "$.data[0].value": 5
          }
        },
        "only": "emulator"
      },
      {
        "name": "Onboarding, with one slash it is five downloads from nowhere in particular",
        "request": {
          "service": "operas-metrics",
          "method": "POST",
          "path": "/events",
          "headers": {
            "Authorization": "Bearer {{token}}"
          },
          "json": {
            "work_uri": "info:doi:10.5334/bbc",
            "measure_uri": "https://metrics.operas-eu.org/up-logs/downloads/v1",
            "timestamp": "2022-06-01T00:00:00+0000",
            "event_uri": null,
            "country_uri": null,
            "value": 5
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.data[0].country_uri": null,
            "$.data[0].value": 5
          }
        }
      },
      {
        "name": "Metrics API, GET citations, of 10.1242/dev.164269",
        "request": {
          "service": "operas-metrics",
          "path": "/citations?work_uri=info:doi:10.1242/dev.164269"
        },
        "expect": {
          "status": 200,
          "headers": {
            "content-type": {
              "matches": "^application/json"
            }
          },
          "json": {
            "$.status": "ok",
            "$.data[*].doi": {
              "contains": "10.1242/dev.164269"
            },
            "$.data[?@.doi == '10.1242/dev.164269'].year": [
              2018
            ],
            "$.data[?@.doi == '10.1242/dev.164269'].source": [
              "Development"
            ],
            "$.data[?@.doi == '10.1242/dev.164269'].type": [
              "journal-article"
            ],
            "$.data[?@.doi == '10.1242/dev.164269'].authors[*].last_name": [
              "Toro-Tapia",
              "Villaseca"
            ],
            "$.data[?@.doi == '10.1242/dev.164269'].authors[*].initial": [
              "G.",
              "S."
            ],
            "$.data[?@.doi == '10.1242/dev.164269'].title": [
              "The Ric-8A/Gα13/FAK signaling cascade controls focal adhesion formation during neural crest cell migration"
            ]
          }
        }
      },
      {
        "name": "Metrics API, GET events, one by its id",
        "request": {
          "service": "operas-metrics",
          "path": "/events?event_id=5e865d82-fcd4-4586-b209-8722ed1246e3"
        },
        "expect": {
          "status": 200,
          "json": {
            "$.count": 1,
            "$.data[0].event_id": "5e865d82-fcd4-4586-b209-8722ed1246e3",
            "$.data[0].work_uri": "info:doi:10.12681/aprlp.16",
            "$.data[0].measure_uri": "https://metrics.operas-eu.org/ekt/landingsessions/v1",
            "$.data[0].timestamp": "2021-02-10T00:00:00+0000",
            "$.data[0].value": 1000,
            "$.data[0].event_uri": "1",
            "$.data[0].country_uri": "urn:iso:std:3166:-2:GR",
            "$.data[0].uploader_uri": "acct:kstamatis@ekt.gr"
          }
        }
      },
      {
        "name": "Metrics API, GET events, all of them",
        "request": {
          "service": "operas-metrics",
          "path": "/events"
        },
        "expect": {
          "json": {
            "$.status": "ok",
            "$.count": 16,
            "$.data[?@.event_id == 'fa5fcb71-78ca-4183-a44b-d07030bc5e80'].event_uri": [
              "10.5194/gmd-15-6399-2022"
            ],
            "$.data[?@.event_id == 'da55c8ab-12df-4885-8b92-edff51bc23d0'].timestamp": [
              "2022-11-08T00:00:00+0000"
            ]
          }
        },
        "only": "emulator"
      },
      {
        "name": "Metrics API, GET events, summed by year and measure, three citations in 2022 and two in 2023",
        "request": {
          "service": "operas-metrics",
          "path": "/events?aggregation=year,measure_uri"
        },
        "expect": {
          "json": {
            "$.data[?@.year == '2022'].data[?@.type == 'citations'].value": [
              3
            ],
            "$.data[?@.year == '2023'].data[*].value": [
              2
            ],
            "$.data[?@.year == '2023'].data[*].source": [
              "Crossref"
            ],
            "$.data[?@.year == '2023'].data[*].version": [
              "v1"
            ]
          }
        },
        "only": "emulator"
      },
      {
        "name": "Metrics API, GET events, of 10.21435/sflin.24 by measure",
        "request": {
          "service": "operas-metrics",
          "path": "/events?aggregation=measure_uri&filter=work_uri:info:doi:10.21435/sflin.24"
        },
        "expect": {
          "json": {
            "$.count": {
              "at_least": 4
            },
            "$.data[*].source": {
              "contains": "OAPEN"
            },
            "$.data[*].namespace": {
              "contains": "https://metrics.operas-eu.org"
            }
          }
        }
      },
      {
        "name": "Metrics API, GET events, with the 209 and 313 downloads that are printed",
        "request": {
          "service": "operas-metrics",
          "path": "/events?aggregation=measure_uri&filter=work_uri:info:doi:10.21435/sflin.24"
        },
        "expect": {
          "json": {
            "$.count": 4,
            "$.data[?@.measure_uri == 'https://metrics.operas-eu.org/oapen/downloads/v1'].value": [
              209
            ],
            "$.data[?@.measure_uri == 'https://metrics.operas-eu.org/up-logs/downloads/v1'].value": [
              313
            ]
          }
        },
        "only": "emulator"
      },
      {
        "name": "Metrics API, GET events, from a start date to an end date",
        "request": {
          "service": "operas-metrics",
          "path": "/events?start_date=2020-09-18&end_date=2024-08-18"
        },
        "expect": {
          "json": {
            "$.data[*].event_id": {
              "contains": "fa5fcb71-78ca-4183-a44b-d07030bc5e80"
            },
            "$.data[?@.timestamp < '2020-09-18']": {
              "absent": true
            },
            "$.data[?@.timestamp > '2024-08-19']": {
              "absent": true
            }
          }
        },
        "only": "emulator"
      },
      {
        "name": "Metrics API, GET events, the other ways to sum up, by measure and country",
        "request": {
          "service": "operas-metrics",
          "path": "/events?aggregation=measure_uri,country_uri&filter=work_uri:info:doi:10.21435/sflin.24"
        },
        "expect": {
          "json": {
            "$.data[0].measure_uri": {
              "type": "string"
            },
            "$.data[0].data[0].value": {
              "type": "integer"
            }
          }
        }
      },
      {
        "name": "Metrics API, GET events, by month and measure",
        "request": {
          "service": "operas-metrics",
          "path": "/events?aggregation=month,measure_uri&filter=work_uri:info:doi:10.21435/sflin.24"
        },
        "expect": {
          "json": {
            "$.data[0].month": {
              "matches": "^\\d\\d$"
            },
            "$.data[0].data[0].type": {
              "type": "string"
            }
          }
        }
      },
      {
        "name": "Metrics API, GET events, by year and country",
        "request": {
          "service": "operas-metrics",
          "path": "/events?aggregation=year,country_uri&filter=work_uri:info:doi:10.21435/sflin.24"
        },
        "expect": {
          "json": {
            "$.data[0].year": {
              "matches": "^\\d{4}$"
            },
            "$.data[0].data[0].value": {
              "type": "integer"
            }
          }
        }
      },
      {
        "name": "Metrics API, POST events, the body that is printed names no measure that there is",
        "request": {
          "service": "operas-metrics",
          "method": "POST",
          "path": "/events",
          "headers": {
            "Authorization": "Bearer {{token}}"
          },
          "json": {
            "work_uri": "http://example.com/work/2",
            "measure_uri": "http://example.com/measure/2",
            "timestamp": "2023-10-01T12:00:00+0000",
            "value": 100,
            "event_uri": "http://example.com/event/2",
            "country_uri": "http://example.com/country/2",
            "uploader_uri": "http://example.com/uploader/2"
          }
        },
        "expect": {
          "status": 500,
          "json": {
            "$.status": "ok",
            "$.data[0].uploader_uri": "acct:{{email}}"
          }
        },
        "only": "emulator"
      },
      {
        "name": "Metrics API, POST events, one that is answered as it is printed, but for its uploader",
        "request": {
          "service": "operas-metrics",
          "method": "POST",
          "path": "/events",
          "headers": {
            "Authorization": "Bearer {{token}}"
          },
          "json": {
            "work_uri": "tag:ubiquitypress.com,2024|press|book:up-p-testing-300",
            "measure_uri": "https://metrics.operas-eu.org/world-reader/users/v1",
            "timestamp": "2024-01-01T00:00:00+0000",
            "value": 100,
            "event_uri": "event_uri_1",
            "country_uri": "urn:iso:std:3166:-2:ZW",
            "uploader_uri": "uploader_uri_1"
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.count": 1,
            "$.data[0].event_id": {
              "matches": "^[0-9a-f-]{36}$"
            },
            "$.data[0].work_uri": "tag:ubiquitypress.com,2024|press|book:up-p-testing-300",
            "$.data[0].value": 100,
            "$.data[0].event_uri": "event_uri_1",
            "$.data[0].country_uri": "urn:iso:std:3166:-2:ZW",
            "$.data[0].uploader_uri": "acct:{{email}}"
          }
        }
      },
      {
        "name": "Metrics API, GET measures",
        "request": {
          "service": "operas-metrics",
          "path": "/measures"
        },
        "expect": {
          "status": 200,
          "json": {
            "$.count": {
              "at_least": 18
            },
            "$.data[0].measure_uri": "https://metrics.operas-eu.org/google-books/views/v1",
            "$.data[0].source": "Google Books",
            "$.data[1].measure_uri": "https://metrics.operas-eu.org/obp-html/sessions/v1",
            "$.data[1].source": "Open Book Publishers HTML Reader",
            "$.data[1].description[*].locale_code": {
              "contains": "en_GB"
            }
          }
        }
      },
      {
        "name": "Metrics API of 2023, 10.11647/obp.0020 by measure",
        "request": {
          "service": "operas-metrics",
          "path": "/events?aggregation=measure_uri&filter=work_uri:info:doi:10.11647/obp.0020"
        },
        "expect": {
          "json": {
            "$.count": {
              "at_least": 3
            }
          }
        }
      },
      {
        "name": "Metrics API of 2023, the same of two measures only",
        "request": {
          "service": "operas-metrics",
          "path": "/events?aggregation=measure_uri&filter=work_uri:info:doi:10.11647/obp.0020,measure_uri:https://metrics.operas-eu.org/oapen/downloads/v1,measure_uri:https://metrics.operas-eu.org/obp/downloads/v1"
        },
        "expect": {
          "json": {
            "$.count": 2,
            "$.data[*].type": [
              "downloads",
              "downloads"
            ]
          }
        }
      },
      {
        "name": "Metrics API of 2024, measures do not look at an aggregation",
        "request": {
          "service": "operas-metrics",
          "path": "/measures?aggregation=measure_uri"
        },
        "expect": {
          "status": 200,
          "json": {
            "$.data[0].type": "views"
          }
        }
      },
      {
        "name": "Metrics API of 2024, by country and measure, since then left out of the page",
        "request": {
          "service": "operas-metrics",
          "path": "/events?aggregation=country_uri,measure_uri&filter=work_uri:info:doi:10.21435/sflin.24"
        },
        "expect": {
          "status": 200,
          "json": {
            "$.data[0].country_uri": {
              "present": true
            }
          }
        }
      },
      {
        "name": "Metrics API of 2024, routes that were printed for a day and withdrawn are not there, popularity",
        "request": {
          "service": "operas-metrics",
          "path": "/popularity?service_code=up-p-testing"
        },
        "expect": {
          "status": 404,
          "json": {
            "$.message": "Not Found."
          }
        },
        "only": "emulator"
      },
      {
        "name": "Metrics API of 2024, nor are services",
        "request": {
          "service": "operas-metrics",
          "path": "/services?service_code=up-p-testing"
        },
        "expect": {
          "status": 404
        },
        "only": "emulator"
      },
      {
        "name": "Metrics API of 2024, nor events of a service",
        "request": {
          "service": "operas-metrics",
          "path": "/service_events?service_code=up-p-testing&start_date=2020-09-18"
        },
        "expect": {
          "status": 404
        },
        "only": "emulator"
      },
      {
        "name": "Annotation, the annotations of 10.5334/bbc",
        "request": {
          "service": "operas-metrics",
          "path": "/events?filter=work_uri:info:doi:10.5334/bbc,measure_uri:https://metrics.operas-eu.org/hypothesis/annotations/v1"
        },
        "expect": {
          "json": {
            "$.count": {
              "at_least": 1
            },
            "$.data[0].measure_uri": "https://metrics.operas-eu.org/hypothesis/annotations/v1"
          }
        }
      },
      {
        "name": "Widget, the events that it draws",
        "request": {
          "service": "operas-metrics",
          "path": "/events?filter=work_uri:info:doi:10.5334/bbc",
          "headers": {
            "Origin": "https://www.ubiquitypress.com"
          }
        },
        "expect": {
          "status": 200,
          "headers": {
            "access-control-allow-origin": "*"
          },
          "json": {
            "$.data[0].timestamp": {
              "matches": "^\\d{4}-\\d\\d-\\d\\dT"
            }
          }
        }
      },
      {
        "name": "Widget, the citations that it lists, of which the work has none",
        "request": {
          "service": "operas-metrics",
          "path": "/citations?work_uri=info%3Adoi%3A10.5334%2Fbbc"
        },
        "expect": {
          "status": 404,
          "headers": {
            "access-control-allow-origin": "*"
          },
          "json": {
            "$.data": []
          }
        },
        "only": "emulator"
      },
      {
        "name": "Widget, as it was embedded at first",
        "request": {
          "service": "operas-altmetrics",
          "path": "/demo/widget?widget_version=0.2.0&uri=info:doi:10.5334/bbc&locale=en"
        },
        "expect": {
          "text": {
            "matches": "hirmeos-metrics-0\\.2\\.0\\.min\\.js"
          }
        },
        "only": "emulator"
      },
      {
        "name": "Measures, the publishers that the page lists",
        "request": {
          "service": "operas-metrics",
          "path": "/publishers"
        },
        "expect": {
          "json": {
            "$.status": "ok",
            "$.data[*].publisher_name": {
              "contains": "Ubiquity Press"
            }
          }
        }
      },
      {
        "name": "Tokens, an email and a password are good for a token",
        "request": {
          "service": "operas-tokens",
          "method": "POST",
          "path": "/tokens",
          "json": {
            "email": "{{email}}",
            "password": "{{password}}"
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.count": 1,
            "$.data[0].email": "{{email}}",
            "$.data[0].authority": "user"
          }
        },
        "capture": {
          "otherToken": "$.data[0].token"
        },
        "only": "emulator"
      },
      {
        "name": "Tokens, an account is not registered without a token",
        "request": {
          "service": "operas-tokens",
          "method": "POST",
          "path": "/accounts",
          "json": {
            "email": "email@obp.com",
            "account_id": "acct:user@domain",
            "password": "secure_password",
            "name": "Name",
            "surname": "Surname",
            "authority": "admin"
          }
        },
        "expect": {
          "status": 403
        },
        "only": "emulator"
      },
      {
        "name": "Tokens, with one it is",
        "request": {
          "service": "operas-tokens",
          "method": "POST",
          "path": "/accounts",
          "headers": {
            "Authorization": "Bearer {{otherToken}}"
          },
          "json": {
            "email": "email@obp.com",
            "account_id": "acct:user@domain",
            "password": "secure_password",
            "name": "Name",
            "surname": "Surname",
            "authority": "admin"
          }
        },
        "expect": {
          "status": 200
        },
        "only": "emulator"
      },
      {
        "name": "Tokens, and gets one itself",
        "request": {
          "service": "operas-tokens",
          "method": "POST",
          "path": "/tokens",
          "json": {
            "email": "email@obp.com",
            "password": "secure_password"
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.data[0].id": "acct:user@domain",
            "$.data[0].authority": "admin"
          }
        },
        "only": "emulator"
      },
      {
        "name": "Translation, the book that an ISBN stands for, if only books count",
        "request": {
          "service": "operas-translator",
          "path": "/translate?uri=urn:isbn:9781906924652&strict=true&filter=work_type:monograph,work_type:book,uri_scheme:info:doi",
          "headers": {
            "Authorization": "Bearer {{token}}"
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.count": 1,
            "$.data[0].URI": "info:doi:10.11647/obp.0001",
            "$.data[0].URI_parts.scheme": "info:doi",
            "$.data[0].URI_parts.value": "10.11647/obp.0001",
            "$.data[0].canonical": true,
            "$.data[0].score": 0,
            "$.data[0].work.type": "monograph",
            "$.data[0].work.UUID": "{{book}}",
            "$.data[0].work.title": {
              "contains": "That Greece Might Still Be Free: The Philhellenes in the War of Independence"
            }
          }
        }
      },
      {
        "name": "Translation, without a type of work the ISBN is of a chapter, too",
        "request": {
          "service": "operas-translator",
          "path": "/translate?uri=urn:isbn:9781906924652&strict=true&filter=uri_scheme:info:doi",
          "headers": {
            "Authorization": "Bearer {{token}}"
          }
        },
        "expect": {
          "status": 404,
          "json": {
            "$.message": "More than one work share the lowest search score."
          }
        }
      },
      {
        "name": "Translation, a title that is exactly right has the score 0",
        "request": {
          "service": "operas-translator",
          "path": "/translate",
          "query": {
            "title": "That Greece Might Still Be Free"
          },
          "headers": {
            "Authorization": "Bearer {{token}}"
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.data[0].URI": "info:doi:10.11647/obp.0001",
            "$.data[0].score": 0
          }
        }
      },
      {
        "name": "Translation, the canonical DOIs of books and monographs",
        "request": {
          "service": "operas-translator",
          "path": "/works?filter=work_type:monograph,work_type:book,uri_scheme:info:doi,canonical:true",
          "headers": {
            "Authorization": "Bearer {{token}}"
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.data[0].UUID": "0034efd8-be0b-4527-b0e0-bad1faff3c2f",
            "$.data[0].type": "monograph",
            "$.data[0].URI[0].URI": "info:doi:10.11647/obp.0033",
            "$.data[0].title[0]": "Storytelling in Northern Zambia: Theory, Method, Practice and Other Necessary Fictions"
          }
        }
      },
      {
        "name": "Translation, a work as it is printed has a brace too many",
        "request": {
          "service": "operas-translator",
          "method": "POST",
          "path": "/works",
          "headers": {
            "Authorization": "Bearer {{token}}"
          },
          "text": "{\n  \"type\": \"monograph\",\n  \"title\": [\"That Greece Might Still Be Free\"],\n  \"uri\": [{ \"uri\": \"info:doi:10.11647/obp.0001\", \"canonical\": true }}]\n}\n"
        },
        "expect": {
          "status": 500
        },
        "only": "emulator"
      },
      {
        "name": "Translation, without it the work is stored, and related to a chapter",
        "request": {
          "service": "operas-translator",
          "method": "POST",
          "path": "/works",
          "headers": {
            "Authorization": "Bearer {{token}}"
          },
          "json": {
            "type": "monograph",
            "title": [
              "That Greece Might Still Be Free: The Philhellenes in the War of Independence",
              "That Greece Might Still Be Free"
            ],
            "uri": [
              {
                "uri": "info:doi:10.11647/obp.0001",
                "canonical": true
              },
              {
                "uri": "urn:isbn:9781906924003",
                "canonical": true
              },
              {
                "uri": "urn:isbn:9781906924027",
                "canonical": false
              },
              {
                "uri": "https://www.openbookpublishers.com/product/3",
                "canonical": false
              }
            ],
            "child": [
              "{{chapter}}"
            ]
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.data[0].type": "monograph",
            "$.data[0].child": [
              "{{chapter}}"
            ]
          }
        },
        "capture": {
          "stored": "$.data[0].UUID"
        },
        "only": "emulator"
      },
      {
        "name": "Translation, one more title",
        "request": {
          "service": "operas-translator",
          "method": "POST",
          "path": "/titles",
          "headers": {
            "Authorization": "Bearer {{token}}"
          },
          "json": {
            "title": "A Third Title",
            "UUID": "{{stored}}"
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.data[0].title": {
              "contains": "A Third Title"
            }
          }
        },
        "only": "emulator"
      },
      {
        "name": "Translation, and without it again",
        "request": {
          "service": "operas-translator",
          "method": "DELETE",
          "path": "/titles",
          "query": {
            "title": "A Third Title",
            "UUID": "{{stored}}"
          },
          "headers": {
            "Authorization": "Bearer {{token}}"
          }
        },
        "expect": {
          "status": 200
        },
        "only": "emulator"
      },
      {
        "name": "Translation, one more URI, a handle as the table of schemes writes it",
        "request": {
          "service": "operas-translator",
          "method": "POST",
          "path": "/uris",
          "headers": {
            "Authorization": "Bearer {{token}}"
          },
          "json": {
            "uri": "info:hdl:10670/1.di2dtn",
            "canonical": false,
            "UUID": "{{stored}}"
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.data[0].URI[*].URI": {
              "contains": "info:hdl:10670/1.di2dtn"
            }
          }
        },
        "only": "emulator"
      },
      {
        "name": "Translation, and without that again, too",
        "request": {
          "service": "operas-translator",
          "method": "DELETE",
          "path": "/uris",
          "query": {
            "URI": "info:hdl:10670/1.di2dtn",
            "UUID": "{{stored}}"
          },
          "headers": {
            "Authorization": "Bearer {{token}}"
          }
        },
        "expect": {
          "status": 200
        },
        "only": "emulator"
      },
      {
        "name": "Translation, a book and its chapter",
        "request": {
          "service": "operas-translator",
          "method": "POST",
          "path": "/work_relations",
          "headers": {
            "Authorization": "Bearer {{token}}"
          },
          "json": {
            "parent_UUID": "0034efd8-be0b-4527-b0e0-bad1faff3c2f",
            "child_UUID": "{{chapter}}"
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.data[0].child": {
              "contains": "{{chapter}}"
            }
          }
        },
        "only": "emulator"
      },
      {
        "name": "Translation, the work is deleted, which is answered as if it had not been there",
        "request": {
          "service": "operas-translator",
          "method": "DELETE",
          "path": "/works",
          "query": {
            "UUID": "{{stored}}"
          },
          "headers": {
            "Authorization": "Bearer {{token}}"
          }
        },
        "expect": {
          "status": 404
        },
        "only": "emulator"
      },
      {
        "name": "Translation, the types of works",
        "request": {
          "service": "operas-translator",
          "path": "/work_types",
          "headers": {
            "Authorization": "Bearer {{token}}"
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.count": 28,
            "$.data[*].work_type": {
              "contains": "book-chapter"
            }
          }
        }
      },
      {
        "name": "Getting started, since November 2025 nothing comes without a key",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/id/241939"
        },
        "expect": {
          "status": 401,
          "text": {
            "contains": "You must supply an API key in a parameter named 'key'."
          }
        }
      },
      {
        "name": "Getting started, the key that is printed is not valid",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/id/241939?key=xxx-xxx-xxx-xxx"
        },
        "expect": {
          "status": 401,
          "text": "The API key you supplied was invalid."
        }
      },
      {
        "name": "Getting started, authentication with a key of one's own",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/id/241939",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "status": 200,
          "headers": {
            "content-type": {
              "matches": "^application/json"
            }
          },
          "json": {
            "$.altmetric_id": 241939,
            "$.title": "Climate change will hit genetic diversity"
          }
        }
      },
      {
        "name": "Getting started, versioning, citations of v1",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/citations/1d",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.query.page": 1
          }
        }
      },
      {
        "name": "Getting started, versioning, an output of v1",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/doi/10.1038/480426a",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.altmetric_id": 502878,
            "$.title": "365 days: 2011 in review."
          }
        }
      },
      {
        "name": "Getting started, scripts of other sites, with a callback",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/doi/10.1038/480426a",
          "query": {
            "callback": "my_callback",
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "status": 200,
          "headers": {
            "content-type": {
              "matches": "javascript"
            }
          },
          "text": {
            "matches": "^my_callback\\(\\{\"title\":\"365 days: 2011 in review\\.\""
          }
        }
      },
      {
        "name": "Getting started, only letters, digits and underscores make a callback",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/doi/10.1038/480426a",
          "query": {
            "callback": "my.callback",
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "status": 400
        },
        "only": "emulator"
      },
      {
        "name": "Getting started, rate limiting, headers say what is left",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/doi/10.1038/480426a",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "headers": {
            "x-hourlyratelimit-limit": "3600",
            "x-hourlyratelimit-remaining": {
              "matches": "^\\d+$"
            },
            "x-dailyratelimit-limit": "86400",
            "x-dailyratelimit-remaining": {
              "matches": "^\\d+$"
            }
          }
        },
        "only": "emulator"
      },
      {
        "name": "Getting started, Twitter, without its tweets an output costs none of the tweet IDs",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/fetch/doi/10.1371/journal.pone.0005083",
          "query": {
            "key": "{{fullKey}}",
            "exclude_sources": "twitter"
          }
        },
        "expect": {
          "status": 200,
          "headers": {
            "x-tweetidratelimit-remaining": {
              "absent": true
            }
          },
          "json": {
            "$.posts.twitter": {
              "absent": true
            },
            "$.counts.twitter.posts_count": {
              "at_least": 1
            }
          }
        }
      },
      {
        "name": "Counts, the example of a request",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/doi/10.1038/news.2011.490",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.altmetric_id": 241939,
            "$.doi": "10.1038/news.2011.490"
          }
        }
      },
      {
        "name": "Counts, the example of a response",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/doi/10.1038/news.2011.498",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.title": "Number of species on Earth tagged at 8.7 million",
            "$.altmetric_id": 243700,
            "$.cited_by_posts_count": 138,
            "$.cited_by_tweeters_count": 134,
            "$.score": 114.5,
            "$.added_on": 1314135172,
            "$.details_url": {
              "matches": "citation_id=243700$"
            },
            "$.images.small": {
              "contains": "badges.altmetric.com"
            }
          }
        },
        "only": "emulator"
      },
      {
        "name": "Counts, try it, by Altmetric ID",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/id/241939",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "json": {
            "$.altmetric_id": 241939,
            "$.doi": "10.1038/news.2011.490"
          }
        }
      },
      {
        "name": "Counts, with the figures that were recorded of it in 2025",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/id/241939",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "json": {
            "$.score": 140.5,
            "$.cited_by_posts_count": 157,
            "$.cited_by_accounts_count": 148,
            "$.readers.mendeley": "9",
            "$.images.small": "https://badges.altmetric.com/?size=64&score=141&types=mbrttttf"
          }
        },
        "only": "emulator"
      },
      {
        "name": "Counts, try it, by DOI",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/doi/10.1038/news.2011.490",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "json": {
            "$.altmetric_id": 241939,
            "$.journal": "Nature",
            "$.type": "news"
          }
        }
      },
      {
        "name": "Counts, try it, by PubMed ID",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/pmid/21148220",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "json": {
            "$.pmid": "21148220"
          }
        }
      },
      {
        "name": "Counts, try it, by arXiv ID",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/arxiv/1108.2455",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "json": {
            "$.arxiv_id": "1108.2455"
          }
        }
      },
      {
        "name": "Counts, try it, by bibcode",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/ads/2012apphl.100y3104b",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "json": {
            "$.ads_id": {
              "matches": "(?i)^2012apphl.100y3104b$"
            }
          }
        }
      },
      {
        "name": "Counts, try it, by ISBN",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/isbn/978-3-319-25557-6",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "json": {
            "$.isbns": {
              "contains": "9783319255576"
            },
            "$.type": "book"
          }
        }
      },
      {
        "name": "Counts, by an identifier of Dimensions",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/dimensions_publication_id/pub.1056456446",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "json": {
            "$.altmetric_id": 241939
          }
        }
      },
      {
        "name": "Counts, an output that nobody has mentioned",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/doi/10.5555/nobody.ever",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "status": 404,
          "text": "Not Found"
        }
      },
      {
        "name": "Citations, the example of a request",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/citations/1m",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.query.total": {
              "at_least": 100
            },
            "$.query.page": 1,
            "$.query.num_results": 25
          }
        }
      },
      {
        "name": "Citations, the next page of all time",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/citations/at?page=2",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "json": {
            "$.query.page": 2,
            "$.results": {
              "length": 25
            }
          }
        }
      },
      {
        "name": "Citations, asking for a page beyond the last one is an error",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/citations/at?page=4000",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "status": 404,
          "text": "Not Found"
        },
        "only": "emulator"
      },
      {
        "name": "Citations, an ISSN as the table of parameters writes it",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/citations/at?issn=00221465",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.results[*].issns[*]": {
              "contains": "0022-1465"
            }
          }
        }
      },
      {
        "name": "Citations, and as it does, too, with a hyphen",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/citations/at?issn=0022-1465",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.results[*].issns[*]": {
              "contains": "0022-1465"
            }
          }
        }
      },
      {
        "name": "Citations, a prefix of DOIs as the table writes it",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/citations/at?doi_prefix=10.1038",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.results[0].doi": {
              "matches": "^10\\.1038/"
            }
          }
        }
      },
      {
        "name": "Citations, try it, the first 25 mentioned in the past day",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/citations/1d",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "json": {
            "$.query.page": 1,
            "$.results": {
              "length": 25
            }
          }
        }
      },
      {
        "name": "Citations, try it, and then the next 25",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/citations/1d?page=2",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "json": {
            "$.query.page": 2,
            "$.results": {
              "length": {
                "at_least": 1,
                "at_most": 25
              }
            }
          }
        }
      },
      {
        "name": "Citations, try it, 100 mentioned in the past week by that week's score",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/citations/1w?num_results=100",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "json": {
            "$.query.num_results": 100,
            "$.results": {
              "length": 100
            }
          }
        },
        "capture": {
          "weeksBest": "$.results[0].history['1w']"
        }
      },
      {
        "name": "Citations, try it, the last of them has gained less than the first",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/citations/1w?num_results=100",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "json": {
            "$.results[99].history['1w']": {
              "below": "{{weeksBest}}"
            }
          }
        }
      },
      {
        "name": "Citations, try it, mentioned on Reddit in the past week",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/citations/1w?num_results=100&cited_in=reddit",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "json": {
            "$.results[*]": {
              "length": {
                "at_least": 1
              }
            },
            "$.results[?!@.cited_by_rdts_count]": {
              "absent": true
            }
          }
        }
      },
      {
        "name": "Citations, try it, mentioned on Twitter in the past week by the score of all time",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/citations/1w?&cited_in=twitter&order_by=at_score",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "json": {
            "$.results": {
              "length": 25
            },
            "$.results[?!@.cited_by_tweeters_count]": {
              "absent": true
            }
          }
        },
        "capture": {
          "best": "$.results[0].score"
        }
      },
      {
        "name": "Citations, try it, where the last has a score of at most the first's",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/citations/1w?&cited_in=twitter&order_by=at_score",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "json": {
            "$.results[24].score": {
              "at_most": "{{best}}"
            }
          }
        }
      },
      {
        "name": "Citations, try it, the top ten of the journal History in the last month",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/citations/1m?num_results=10&issns=00182648&order_by=score",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "status": 200,
          "headers": {
            "access-control-allow-origin": "*"
          },
          "json": {
            "$.results": {
              "length": {
                "at_least": 1,
                "at_most": 10
              }
            },
            "$.results[0].journal": "History",
            "$.results[0].details_url": {
              "contains": "citation_id="
            },
            "$.results[0].images.small": {
              "contains": "size=64"
            }
          }
        }
      },
      {
        "name": "Citations, the snippet of code expects 404 of a journal without results",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/citations/1m?num_results=10&issns=00000000&order_by=score",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "status": 404
        }
      },
      {
        "name": "Fetch, without an authorized key it is 403",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/fetch/doi/10.1038/news.2011.490",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "status": 403,
          "text": "You must have a commercial license key to use this call."
        }
      },
      {
        "name": "Fetch, the example of a request",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/fetch/doi/10.1038/news.2011.490",
          "query": {
            "key": "{{fullKey}}"
          }
        },
        "expect": {
          "status": 200,
          "headers": {
            "content-type": {
              "matches": "^application/json"
            },
            "x-tweetidratelimit-limit": "1500000"
          },
          "json": {
            "$.altmetric_id": 241939,
            "$.citation.doi": "10.1038/news.2011.490"
          }
        }
      },
      {
        "name": "Fetch, the example of a response",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/fetch/doi/10.1038/nature.2014.14583",
          "query": {
            "key": "{{fullKey}}"
          }
        },
        "expect": {
          "json": {
            "$.altmetric_id": 2068207,
            "$.counts.total.posts_count": 4930,
            "$.counts.facebook.unique_users_count": 1056,
            "$.counts.facebook.posts_count": 1096,
            "$.counts.news.unique_users_count": 39,
            "$.counts.twitter.posts_count": 3604,
            "$.counts['q&a'].posts_count": 2,
            "$.citation.title": "Stephen Hawking: 'There are no black holes'",
            "$.altmetric_score.score": 3734.706,
            "$.posts.twitter[0].tweet_id": {
              "type": "string"
            },
            "$.posts.twitter[0].author": {
              "length": 1
            }
          }
        },
        "only": "emulator"
      },
      {
        "name": "Fetch, try it, by Altmetric ID",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/fetch/id/241939",
          "query": {
            "key": "{{fullKey}}"
          }
        },
        "expect": {
          "json": {
            "$.altmetric_id": 241939
          }
        }
      },
      {
        "name": "Fetch, try it, by DOI",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/fetch/doi/10.1038/news.2011.490",
          "query": {
            "key": "{{fullKey}}"
          }
        },
        "expect": {
          "json": {
            "$.altmetric_id": 241939
          }
        }
      },
      {
        "name": "Fetch, try it, by PubMed ID",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/fetch/pmid/21148220",
          "query": {
            "key": "{{fullKey}}"
          }
        },
        "expect": {
          "json": {
            "$.citation.pmid": "21148220"
          }
        }
      },
      {
        "name": "Fetch, try it, by arXiv ID",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/fetch/arxiv/1108.2455",
          "query": {
            "key": "{{fullKey}}"
          }
        },
        "expect": {
          "json": {
            "$.citation.arxiv_id": "1108.2455"
          }
        }
      },
      {
        "name": "Fetch, try it, by bibcode",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/fetch/ads/2012apphl.100y3104b",
          "query": {
            "key": "{{fullKey}}"
          }
        },
        "expect": {
          "json": {
            "$.citation.ads_id": {
              "matches": "(?i)^2012apphl.100y3104b$"
            }
          }
        }
      },
      {
        "name": "Fetch, try it, by ISBN",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/fetch/isbn/978-3-319-25557-6",
          "query": {
            "key": "{{fullKey}}"
          }
        },
        "expect": {
          "json": {
            "$.citation.isbns": {
              "contains": "9783319255576"
            }
          }
        }
      },
      {
        "name": "Fetch, the parameters, two sources only",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/fetch/doi/10.1038/nature12373",
          "query": {
            "include_sources": "news,blogs",
            "key": "{{fullKey}}"
          }
        },
        "expect": {
          "json": {
            "$.posts.news": {
              "length": {
                "at_least": 1
              }
            },
            "$.posts.twitter": {
              "absent": true
            }
          }
        }
      },
      {
        "name": "Fetch, the parameters, two sections only",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/fetch/doi/10.1038/nature12373",
          "query": {
            "include_sections": "counts,images",
            "key": "{{fullKey}}"
          }
        },
        "expect": {
          "json": {
            "$": {
              "length": 3
            },
            "$.counts": {
              "type": "object"
            },
            "$.images": {
              "length": 3
            }
          }
        }
      },
      {
        "name": "Fetch, the parameters, no retweets, but counts as before",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/fetch/doi/10.1038/news.2011.490",
          "query": {
            "post_types": "original_tweets",
            "key": "{{fullKey}}"
          }
        },
        "expect": {
          "json": {
            "$.counts.total.posts_count": 157,
            "$.posts.twitter": {
              "length": {
                "at_least": 1
              }
            }
          }
        },
        "only": "emulator"
      },
      {
        "name": "Badges, what the script that embeds them asks for, without a key",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/internal-556fdf0f/doi/10.1038/news.2011.490",
          "query": {
            "callback": "_altmetric.embed_callback",
            "domain": "www.example.org",
            "cache_until": "3-25"
          }
        },
        "expect": {
          "status": 200,
          "text": {
            "matches": "^_altmetric\\.embed_callback\\(\\{"
          }
        }
      },
      {
        "name": "Badges, the picture that it shows then",
        "request": {
          "service": "altmetric-details",
          "path": "/?size=128&score=141&types=mbrttttf"
        },
        "expect": {
          "status": 200,
          "headers": {
            "content-type": "image/png"
          }
        },
        "only": "emulator"
      },
      {
        "name": "Badges, the picture of the documented response",
        "request": {
          "service": "altmetric-details",
          "path": "/donut/241939_64x64.png"
        },
        "expect": {
          "status": 200,
          "headers": {
            "content-type": "image/png"
          }
        },
        "only": "emulator"
      },
      {
        "name": "Badges, the page that they lead to",
        "request": {
          "service": "altmetric-details",
          "path": "/details.php?citation_id=241939"
        },
        "expect": {
          "status": 200,
          "text": {
            "contains": "Climate change will hit genetic diversity"
          }
        },
        "only": "emulator"
      },
      {
        "name": "Hubot, the badge of an output",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/id/241939",
          "query": {
            "include_sections": "images",
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "json": {
            "$": {
              "length": 2
            },
            "$.images.large": {
              "contains": "size=180"
            }
          }
        }
      },
      {
        "name": "Hubot, the Altmetric ID of a DOI",
        "request": {
          "service": "altmetric-details",
          "method": "POST",
          "path": "/v1/translate",
          "query": {
            "key": "{{fullKey}}"
          },
          "json": {
            "ids": "10.1629/2048-7754.79"
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$['10.1629/2048-7754.79']": 1619179
          }
        },
        "only": "emulator"
      },
      {
        "name": "Connector, the attention of 10.1038/nature12373",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/doi/10.1038%2Fnature12373",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.doi": "10.1038/nature12373",
            "$.cited_by_msm_count": {
              "at_least": 1
            }
          }
        }
      },
      {
        "name": "Connector, outputs in the news of the past week, fifty a page",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/citations/1w",
          "query": {
            "cited_in": "news",
            "num_results": 50,
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.query.num_results": 50,
            "$.results[?!@.cited_by_msm_count]": {
              "absent": true
            }
          }
        }
      },
      {
        "name": "Connector, two outputs at once",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/id/241939,502878",
          "query": {
            "key": "{{fullKey}}"
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.results[*].altmetric_id": [
              241939,
              502878
            ]
          }
        }
      },
      {
        "name": "Explorer, authentication, the digest that is worked out there",
        "request": {
          "service": "altmetric-explorer",
          "path": "/explorer/api/research_outputs",
          "query": {
            "filter[q]": "pandemic",
            "filter[scope]": "all",
            "filter[timeframe]": "3m",
            "filter[type][]": [
              "article",
              "dataset"
            ],
            "key": "{{explorerKey}}",
            "digest": "9fe61af3372cc2902d57b803b007519a65e6fe40"
          }
        },
        "expect": {
          "status": 200,
          "headers": {
            "content-type": "application/json; charset=utf-8"
          },
          "json": {
            "$.meta.response.status": "ok",
            "$.meta.response.total-results": 1,
            "$.data[0].attributes.title": "What a pandemic teaches about cancer"
          }
        },
        "only": "emulator"
      },
      {
        "name": "Explorer, authentication, the order of filters does not matter",
        "request": {
          "service": "altmetric-explorer",
          "path": "/explorer/api/research_outputs",
          "query": {
            "filter[type][]": [
              "article",
              "dataset"
            ],
            "filter[timeframe]": "3m",
            "filter[scope]": "all",
            "filter[q]": "pandemic"
          },
          "sign": {
            "key": "{{explorerKey}}",
            "secret": "{{explorerSecret}}"
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.meta.response.total-results": {
              "at_least": 1
            }
          }
        }
      },
      {
        "name": "Explorer, authentication, that of a filter's values does",
        "request": {
          "service": "altmetric-explorer",
          "path": "/explorer/api/research_outputs",
          "query": {
            "filter[q]": "pandemic",
            "filter[scope]": "all",
            "filter[timeframe]": "3m",
            "filter[type][]": [
              "dataset",
              "article"
            ],
            "key": "{{explorerKey}}",
            "digest": "9fe61af3372cc2902d57b803b007519a65e6fe40"
          }
        },
        "expect": {
          "status": 400,
          "json": {
            "$.errors[0].code": "invalid_digest"
          }
        },
        "only": "emulator"
      },
      {
        "name": "Explorer, authentication, an organisation that has not bought the API",
        "request": {
          "service": "altmetric-explorer",
          "path": "/explorer/api/research_outputs",
          "sign": {
            "key": "00000000000000000000000000000e02",
            "secret": "6a1d7e4f2c3b5a899807b6c5d4e3f201"
          }
        },
        "expect": {
          "status": 400,
          "json": {
            "$.errors[0].code": "no_api_access",
            "$.errors[0].title": "API access not allowed",
            "$.errors[0].detail": "Your organisation does not have API access"
          }
        },
        "only": "emulator"
      },
      {
        "name": "Explorer, identifier lists, two identifiers in a body that is a form",
        "request": {
          "service": "altmetric-explorer",
          "method": "POST",
          "path": "/explorer/api/identifier_lists",
          "form": {
            "identifiers": "10.1038/nplants.2015.3\naltmetric:12345"
          },
          "sign": {
            "key": "{{explorerKey}}",
            "secret": "{{explorerSecret}}"
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.data.counts": {
              "equals": {
                "dois": 1,
                "altmetric_ids": 1
              }
            }
          }
        },
        "capture": {
          "list": "$.data.id"
        },
        "live": true
      },
      {
        "name": "Explorer, identifier lists, the outputs of the list",
        "request": {
          "service": "altmetric-explorer",
          "path": "/explorer/api/research_outputs",
          "query": {
            "filter[identifier_list_id]": "{{list}}",
            "filter[scope]": "all"
          },
          "sign": {
            "key": "{{explorerKey}}",
            "secret": "{{explorerSecret}}"
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.data[*].attributes.identifiers.dois[*]": {
              "contains": "10.1038/nplants.2015.3"
            }
          }
        }
      },
      {
        "name": "Help, research outputs",
        "request": {
          "service": "altmetric-explorer",
          "path": "/explorer/api/research_outputs",
          "sign": {
            "key": "{{explorerKey}}",
            "secret": "{{explorerSecret}}"
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.meta.response.description": {
              "matches": "^All research outputs"
            },
            "$.meta.query.page.size": 25,
            "$.data": {
              "length": 25
            },
            "$.data[0].type": "research-output"
          }
        },
        "capture": {
          "outputs": "$.meta.response.total-results"
        }
      },
      {
        "name": "Help, the attention summary",
        "request": {
          "service": "altmetric-explorer",
          "path": "/explorer/api/research_outputs/attention",
          "sign": {
            "key": "{{explorerKey}}",
            "secret": "{{explorerSecret}}"
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.meta.response.total-results": "{{outputs}}",
            "$.meta.response.total-pages": 1,
            "$.data[0].type": "source",
            "$.data[0].meta.dates": {
              "length": {
                "at_least": 1
              }
            }
          }
        }
      },
      {
        "name": "Help, demographics, of tweets unless another source is asked for",
        "request": {
          "service": "altmetric-explorer",
          "path": "/explorer/api/research_outputs/demographics",
          "sign": {
            "key": "{{explorerKey}}",
            "secret": "{{explorerSecret}}"
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.meta.response.total-pages": 1,
            "$.data[0].type": "country"
          }
        },
        "capture": {
          "tweets": "$.data"
        }
      },
      {
        "name": "Help, demographics, of tweets",
        "request": {
          "service": "altmetric-explorer",
          "path": "/explorer/api/research_outputs/demographics",
          "query": {
            "filter[filter]": "tweet"
          },
          "sign": {
            "key": "{{explorerKey}}",
            "secret": "{{explorerSecret}}"
          }
        },
        "expect": {
          "json": {
            "$.data": {
              "equals": "{{tweets}}"
            }
          }
        }
      },
      {
        "name": "Help, demographics, of Facebook",
        "request": {
          "service": "altmetric-explorer",
          "path": "/explorer/api/research_outputs/demographics",
          "query": {
            "filter[filter]": "fbwall"
          },
          "sign": {
            "key": "{{explorerKey}}",
            "secret": "{{explorerSecret}}"
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.data": {
              "not": "{{tweets}}"
            }
          }
        }
      },
      {
        "name": "Help, demographics, of news",
        "request": {
          "service": "altmetric-explorer",
          "path": "/explorer/api/research_outputs/demographics",
          "query": {
            "filter[filter]": "msm"
          },
          "sign": {
            "key": "{{explorerKey}}",
            "secret": "{{explorerSecret}}"
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.data[?@.id == 'GB'].attributes.name": [
              "United Kingdom"
            ]
          }
        }
      },
      {
        "name": "Help, demographics, of policies",
        "request": {
          "service": "altmetric-explorer",
          "path": "/explorer/api/research_outputs/demographics",
          "query": {
            "filter[filter]": "policy"
          },
          "sign": {
            "key": "{{explorerKey}}",
            "secret": "{{explorerSecret}}"
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.data[0].meta.mention-count": {
              "at_least": 1
            }
          }
        }
      },
      {
        "name": "Help, mentions",
        "request": {
          "service": "altmetric-explorer",
          "path": "/explorer/api/research_outputs/mentions",
          "sign": {
            "key": "{{explorerKey}}",
            "secret": "{{explorerSecret}}"
          }
        },
        "expect": {
          "status": 200,
          "headers": {
            "x-tweetidratelimit-limit": "1500000"
          },
          "json": {
            "$.data": {
              "length": 25
            },
            "$.data[0].type": "mention"
          }
        }
      },
      {
        "name": "Help, journals, all on one page",
        "request": {
          "service": "altmetric-explorer",
          "path": "/explorer/api/research_outputs/journals",
          "sign": {
            "key": "{{explorerKey}}",
            "secret": "{{explorerSecret}}"
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.meta.response.total-pages": 1,
            "$.data[0].type": "journal"
          }
        }
      },
      {
        "name": "Client, README, all mention sources",
        "request": {
          "service": "altmetric-explorer",
          "path": "/explorer/api/research_outputs/mention_sources",
          "sign": {
            "key": "{{explorerKey}}",
            "secret": "{{explorerSecret}}"
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.meta.response.total-mentions": {
              "at_least": 1
            },
            "$.data[0].type": "profile"
          }
        }
      },
      {
        "name": "Client, getting started, policies and blogs of the past three days, by type of profile",
        "request": {
          "service": "altmetric-explorer",
          "path": "/explorer/api/research_outputs/mention_sources",
          "query": {
            "page[size]": 100,
            "filter[order]": "profile-type",
            "filter[mention_sources_types][]": [
              "type:policy",
              "type:blog"
            ],
            "filter[timeframe]": "3d"
          },
          "sign": {
            "key": "{{explorerKey}}",
            "secret": "{{explorerSecret}}"
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.meta.response.status": "ok",
            "$.meta.response.description": {
              "matches": "mentioned in the past three days$"
            },
            "$.data[0].attributes.profile-type": "blog"
          }
        }
      },
      {
        "name": "Client, getting started, 400 where the digests differ",
        "request": {
          "service": "altmetric-explorer",
          "path": "/explorer/api/research_outputs/mention_sources",
          "query": {
            "filter[timeframe]": "3d"
          },
          "sign": {
            "key": "{{explorerKey}}",
            "secret": "another-secret"
          }
        },
        "expect": {
          "status": 400
        }
      },
      {
        "name": "Client, endpoints, the attention summary in one page, sorted by score",
        "request": {
          "service": "altmetric-explorer",
          "path": "/explorer/api/research_outputs/attention",
          "sign": {
            "key": "{{explorerKey}}",
            "secret": "{{explorerSecret}}"
          }
        },
        "expect": {
          "json": {
            "$.meta.response.description": {
              "matches": "sorted by Altmetric Attention Score$"
            }
          }
        }
      },
      {
        "name": "Client, querying.py, policies and blogs of all time",
        "request": {
          "service": "altmetric-explorer",
          "path": "/explorer/api/research_outputs/mention_sources",
          "query": {
            "filter[order]": "profile-type",
            "filter[mention_sources_types][]": [
              "type:policy",
              "type:blog"
            ],
            "filter[timeframe]": "at"
          },
          "sign": {
            "key": "{{explorerKey}}",
            "secret": "{{explorerSecret}}"
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.data[?@.attributes['profile-type'] == 'msm']": {
              "absent": true
            },
            "$.links.next": {
              "present": true
            }
          }
        }
      },
      {
        "name": "Client, paging.py, mention sources of Japan, two a page",
        "request": {
          "service": "altmetric-explorer",
          "path": "/explorer/api/research_outputs/mention_sources?filter[mention_sources_countries][]=JP&filter[scope]=all&filter[timeframe]=at&page[size]=2",
          "sign": {
            "key": "{{explorerKey}}",
            "secret": "{{explorerSecret}}"
          }
        },
        "expect": {
          "json": {
            "$.data": {
              "length": 2
            },
            "$.data[*].relationships.country.data.id": [
              "JP",
              "JP"
            ]
          }
        },
        "capture": {
          "next": "$.links.next",
          "first": "$.data[0].id"
        }
      },
      {
        "name": "Client, paging.py, and the next two",
        "request": {
          "service": "altmetric-explorer",
          "path": "{{next}}"
        },
        "expect": {
          "json": {
            "$.meta.query.page.number": 2,
            "$.data": {
              "length": 2
            },
            "$.data[0].id": {
              "not": "{{first}}"
            }
          }
        },
        "only": "emulator"
      },
      {
        "name": "Connector, outputs of two types",
        "request": {
          "service": "altmetric-explorer",
          "path": "/explorer/api/research_outputs",
          "query": {
            "filter[type][]": [
              "article",
              "dataset"
            ],
            "order": "score_desc"
          },
          "sign": {
            "key": "{{explorerKey}}",
            "secret": "{{explorerSecret}}"
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.data[?@.attributes['output-type'] == 'book']": {
              "absent": true
            }
          }
        }
      },
      {
        "name": "Connector, mentions in the news only",
        "request": {
          "service": "altmetric-explorer",
          "path": "/explorer/api/research_outputs/mentions",
          "query": {
            "filter[mention_types][]": [
              "msm"
            ]
          },
          "sign": {
            "key": "{{explorerKey}}",
            "secret": "{{explorerSecret}}"
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.data[?@.attributes['post-type'] != 'msm']": {
              "absent": true
            }
          }
        }
      },
      {
        "name": "Connector, mentions on X and Bluesky, and nothing that goes with them",
        "request": {
          "service": "altmetric-explorer",
          "path": "/explorer/api/research_outputs/mentions?include=",
          "query": {
            "filter[mention_types][]": [
              "tweet",
              "bluesky"
            ]
          },
          "sign": {
            "key": "{{explorerKey}}",
            "secret": "{{explorerSecret}}"
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.data[?@.attributes['post-type'] != 'tweet' && @.attributes['post-type'] != 'bluesky']": {
              "absent": true
            },
            "$.included": {
              "absent": true
            }
          }
        }
      },
      {
        "name": "Connector, news outlets",
        "request": {
          "service": "altmetric-explorer",
          "path": "/explorer/api/research_outputs/mention_sources",
          "query": {
            "filter[mention_sources_types][]": "type:msm"
          },
          "sign": {
            "key": "{{explorerKey}}",
            "secret": "{{explorerSecret}}"
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.data[?@.attributes['profile-type'] != 'msm']": {
              "absent": true
            }
          }
        }
      },
      {
        "name": "Connector, the journals of cancer",
        "request": {
          "service": "altmetric-explorer",
          "path": "/explorer/api/research_outputs/journals",
          "query": {
            "filter[q]": "cancer"
          },
          "sign": {
            "key": "{{explorerKey}}",
            "secret": "{{explorerSecret}}"
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.data": {
              "length": {
                "at_least": 1
              }
            }
          }
        }
      },
      {
        "name": "Connector, what a researcher has written whom Dimensions knows",
        "request": {
          "service": "altmetric-explorer",
          "path": "/explorer/api/research_outputs",
          "query": {
            "filter[researcher_id][]": "ur.015071462574.28"
          },
          "sign": {
            "key": "{{explorerKey}}",
            "secret": "{{explorerSecret}}"
          }
        },
        "expect": {
          "status": 200
        }
      },
      {
        "name": "Connector, what a grant has paid for",
        "request": {
          "service": "altmetric-explorer",
          "path": "/explorer/api/research_outputs",
          "query": {
            "filter[grant_id][]": "grant.13864430"
          },
          "sign": {
            "key": "{{explorerKey}}",
            "secret": "{{explorerSecret}}"
          }
        },
        "expect": {
          "status": 200
        }
      },
      {
        "name": "Connector, no departments, for who has no data of an institution",
        "request": {
          "service": "altmetric-explorer",
          "path": "/explorer/api/departments",
          "query": {
            "page[number]": 1,
            "page[size]": 100
          },
          "sign": {
            "key": "{{explorerKey}}",
            "secret": "{{explorerSecret}}"
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.data": []
          }
        },
        "only": "emulator"
      },
      {
        "name": "Connector, the departments of who has",
        "request": {
          "service": "altmetric-explorer",
          "path": "/explorer/api/departments",
          "query": {
            "page[number]": 1,
            "page[size]": 100
          },
          "sign": {
            "key": "fedcba9876543210fedcba9876543210",
            "secret": "2e9f1c7a5b3d48609182a3b4c5d6e7f8"
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.data[*].attributes.name": [
              "Biology",
              "Physics",
              "Sociology"
            ]
          }
        },
        "only": "emulator"
      }
    ]
  },
  "empty-world": {
    "summary": "A world with nobody and nothing in it, but an administrator who can let others in.",
    "given": {
      "seed": "1",
      "accounts": [
        {
          "email": "admin@example.org",
          "password": "admin-password-123",
          "first_name": "Ada",
          "last_name": "Administrator",
          "institution": "OPERAS",
          "username": "admin",
          "state": "approved",
          "administrator": true
        }
      ],
      "catalogue": {
        "outputs": 0,
        "pinned_works": false
      }
    },
    "variables": {
      "adminEmail": "admin@example.org",
      "adminPassword": "admin-password-123",
      "email": "first.user@example.org",
      "password": "test-password-123"
    },
    "steps": [
      {
        "name": "nobody but the administrator has an account",
        "control": {
          "path": "/accounts"
        },
        "expect": {
          "json": {
            "$[*].email": [
              "{{adminEmail}}"
            ]
          }
        }
      },
      {
        "name": "there is no research output",
        "control": {
          "path": "/outputs"
        },
        "expect": {
          "json": {
            "$": []
          }
        }
      },
      {
        "name": "the administrator gets a token",
        "request": {
          "service": "operas-altmetrics",
          "path": "/api/get_token",
          "basic": {
            "user": "{{adminEmail}}",
            "password": "{{adminPassword}}"
          }
        },
        "expect": {
          "text": {
            "matches": "^[\\w-]+\\.[\\w-]+\\.[\\w-]+$"
          }
        },
        "capture": {
          "token": {
            "text": true
          }
        }
      },
      {
        "name": "no mention of anything is known",
        "request": {
          "service": "operas-altmetrics",
          "path": "/api/eventset",
          "query": {
            "origin": "twitter"
          },
          "headers": {
            "Authorization": "Bearer {{token}}"
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$": []
          }
        },
        "only": "emulator"
      },
      {
        "name": "no work has been used",
        "request": {
          "service": "operas-metrics",
          "path": "/events"
        },
        "expect": {
          "status": 404,
          "json": {
            "$.count": 0,
            "$.data": []
          }
        },
        "only": "emulator"
      },
      {
        "name": "without a key, the Altmetric services answer nobody",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/doi/10.1038/news.2011.490"
        },
        "expect": {
          "status": 401,
          "text": {
            "contains": "You must supply an API key"
          }
        }
      },
      {
        "name": "a first account is added",
        "control": {
          "method": "POST",
          "path": "/accounts",
          "json": {
            "email": "{{email}}",
            "password": "{{password}}",
            "state": "confirmed"
          }
        },
        "expect": {
          "status": 201,
          "json": {
            "$.approved": false
          }
        }
      },
      {
        "name": "it awaits approval",
        "request": {
          "service": "operas-altmetrics",
          "path": "/api/get_token",
          "basic": {
            "user": "{{email}}",
            "password": "{{password}}"
          }
        },
        "expect": {
          "status": 401,
          "text": {
            "contains": "Account has not yet been approved"
          }
        },
        "only": "emulator"
      },
      {
        "name": "the administrator lets it in",
        "control": {
          "method": "POST",
          "path": "/accounts/{{email}}/approve"
        },
        "expect": {
          "json": {
            "$.approved": true
          }
        }
      },
      {
        "name": "it gets a token",
        "request": {
          "service": "operas-altmetrics",
          "path": "/api/get_token",
          "basic": {
            "user": "{{email}}",
            "password": "{{password}}"
          }
        },
        "only": "emulator"
      }
    ]
  },
  "flaky-network": {
    "summary": "A network on which answers are slow, cut off, broken, or do not come at all, every so often.",
    "given": {
      "seed": "1",
      "accounts": [
        {
          "email": "test.user@gmail.com",
          "password": "test-password-123",
          "first_name": "Test",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "test.user",
          "state": "approved"
        },
        {
          "email": "second.user@example.org",
          "password": "test-password-123",
          "first_name": "Second",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "second.user",
          "state": "approved"
        },
        {
          "email": "pending.user@example.org",
          "password": "test-password-123",
          "first_name": "Pending",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "pending.user",
          "state": "confirmed"
        },
        {
          "email": "unconfirmed.user@example.org",
          "password": "test-password-123",
          "first_name": "Unconfirmed",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "unconfirmed.user",
          "state": "registered"
        },
        {
          "email": "approved.unconfirmed@example.org",
          "password": "test-password-123",
          "first_name": "Approved",
          "last_name": "Unconfirmed",
          "institution": "University of Examples",
          "username": "approved.unconfirmed",
          "state": "approved",
          "confirmed": false
        },
        {
          "email": "inactive.user@example.org",
          "password": "test-password-123",
          "first_name": "Inactive",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "inactive.user",
          "state": "approved",
          "active": false
        },
        {
          "email": "admin@example.org",
          "password": "admin-password-123",
          "first_name": "Ada",
          "last_name": "Administrator",
          "institution": "OPERAS",
          "username": "admin",
          "state": "approved",
          "administrator": true
        }
      ],
      "outputs": [
        {
          "doi": "10.5334/bay",
          "registered_by": [
            "test.user@gmail.com"
          ],
          "urls": [
            "https://www.ubiquitypress.com/site/books/10.5334/bay"
          ],
          "last_checked": "2021-01-08T12:00:00.123Z",
          "mentions": [
            {
              "origin": "hypothesis",
              "url": "https://hyp.is/aBcDeFgHiJkLmNoPqRsTuV",
              "created_at": "2018-05-02T09:30:00Z"
            },
            {
              "origin": "wikipedia",
              "url": "https://en.wikipedia.org/wiki/Open_access_monograph",
              "created_at": "2019-11-20T16:45:12Z"
            },
            {
              "origin": "twitter",
              "url": "https://twitter.com/i/web/status/1101423300000000001",
              "created_at": "2019-03-01T10:11:12Z"
            },
            {
              "origin": "twitter",
              "url": "https://twitter.com/i/web/status/1102000000000000002",
              "created_at": "2019-03-03T00:22:40Z",
              "deleted": true
            }
          ]
        },
        {
          "doi": "10.5334/bcb",
          "registered_by": [
            "test.user@gmail.com"
          ],
          "last_checked": "2021-01-08T12:00:00Z",
          "mentions": [
            {
              "origin": "twitter",
              "url": "https://twitter.com/i/web/status/1102000000000000003",
              "created_at": "2019-03-04T08:00:00Z"
            },
            {
              "origin": "wordpressdotcom",
              "url": "https://openscholarship.example.wordpress.com/2019/04/01/reading-list/",
              "created_at": "2019-04-01T07:05:00Z"
            }
          ]
        },
        {
          "doi": "10.11647/OBP.0020",
          "registered_by": [
            "admin@example.org"
          ],
          "urls": [
            "https://www.openbookpublishers.com/books/10.11647/obp.0020"
          ],
          "mentions": [
            {
              "origin": "hypothesis",
              "url": "https://hyp.is/zYxWvUtSrQpOnMlKjIhGfE",
              "created_at": "2020-02-14T12:00:00Z"
            }
          ]
        }
      ],
      "keys": [
        {
          "key": "counts-only-key",
          "tier": "counts-only"
        },
        {
          "key": "full-access-key",
          "tier": "full-access"
        },
        {
          "key": "spent-key",
          "tier": "counts-only",
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
            "scope": "whole-database"
          },
          {
            "name": "institutional",
            "key": "fedcba9876543210fedcba9876543210",
            "secret": "2e9f1c7a5b3d48609182a3b4c5d6e7f8",
            "scope": "institutional",
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
            }
          },
          {
            "name": "lapsed",
            "key": "00000000000000000000000000000e01",
            "secret": "5f0c6d3e1b2a49788796a5b4c3d2e1f0",
            "scope": "whole-database",
            "expires_at": "2010-12-31T23:59:59Z"
          },
          {
            "name": "without-api",
            "key": "00000000000000000000000000000e02",
            "secret": "6a1d7e4f2c3b5a899807b6c5d4e3f201",
            "scope": "whole-database",
            "api_access": false
          }
        ]
      },
      "works": [
        {
          "uuid": "463b4279-4e8d-47f8-a133-ad8ce7c4f86c",
          "type": "monograph",
          "titles": [
            "That Greece Might Still Be Free: The Philhellenes in the War of Independence",
            "That Greece Might Still Be Free"
          ],
          "uris": [
            {
              "uri": "info:doi:10.11647/obp.0001",
              "canonical": true
            },
            {
              "uri": "urn:isbn:9781906924003",
              "canonical": true
            },
            {
              "uri": "urn:isbn:9781906924027"
            },
            {
              "uri": "urn:isbn:9781906924652"
            },
            {
              "uri": "https://www.openbookpublishers.com/product/3"
            }
          ]
        },
        {
          "uuid": "b23bfb0f-dc1b-45bd-9f31-2955dcae9b0d",
          "type": "book-chapter",
          "titles": [
            "The Outbreak"
          ],
          "uris": [
            {
              "uri": "info:doi:10.11647/obp.0001.01",
              "canonical": true
            },
            {
              "uri": "urn:isbn:9781906924652"
            }
          ],
          "parents": [
            "463b4279-4e8d-47f8-a133-ad8ce7c4f86c"
          ]
        },
        {
          "uuid": "0034efd8-be0b-4527-b0e0-bad1faff3c2f",
          "type": "monograph",
          "titles": [
            "Storytelling in Northern Zambia: Theory, Method, Practice and Other Necessary Fictions",
            "Storytelling in Northern Zambia. Theory, Method, Practice and Other Necessary Fictions"
          ],
          "uris": [
            {
              "uri": "info:doi:10.11647/obp.0033",
              "canonical": true
            }
          ]
        }
      ],
      "clock": {
        "now": "2026-03-02T09:00:00Z",
        "frozen": true
      },
      "faults": [
        {
          "id": "slow",
          "when": {
            "service": "altmetric-details"
          },
          "latency": {
            "mean": 20,
            "deviation": 5
          }
        },
        {
          "id": "gateway",
          "when": {
            "service": "altmetric-details",
            "operation": "getCounts"
          },
          "nth": 2,
          "status": 502
        },
        {
          "id": "reset",
          "when": {
            "service": "altmetric-details",
            "operation": "getCounts"
          },
          "nth": 3,
          "reset": "before"
        },
        {
          "id": "cut",
          "when": {
            "service": "altmetric-details",
            "operation": "getCounts"
          },
          "nth": 4,
          "cut_after_bytes": 120
        },
        {
          "id": "broken",
          "when": {
            "service": "altmetric-details",
            "operation": "getCounts"
          },
          "nth": 5,
          "malformed_json": true
        },
        {
          "id": "stalled",
          "when": {
            "service": "altmetric-details",
            "operation": "getCounts"
          },
          "nth": 6,
          "stall_after_bytes": 64
        },
        {
          "id": "trickle",
          "when": {
            "service": "altmetric-details",
            "operation": "getCounts"
          },
          "nth": 7,
          "trickle": {
            "bytes_per_second": 100000
          }
        },
        {
          "id": "lost-answer",
          "when": {
            "service": "operas-altmetrics",
            "operation": "registerUris"
          },
          "first": 1,
          "reset": "after"
        },
        {
          "id": "chance",
          "when": {
            "service": "operas-metrics"
          },
          "probability": 0.3,
          "status": 503
        }
      ]
    },
    "variables": {
      "countsKey": "counts-only-key",
      "doi": "10.1038/news.2011.490",
      "email": "second.user@example.org",
      "password": "test-password-123"
    },
    "steps": [
      {
        "name": "the first call is slow, but comes",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/doi/{{doi}}",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "status": 200
        }
      },
      {
        "name": "the second meets a gateway without a service behind it",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/doi/{{doi}}",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "status": 502,
          "text": "Bad Gateway"
        },
        "only": "emulator"
      },
      {
        "name": "the third loses its connection before an answer",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/doi/{{doi}}",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "error": "connection-reset"
        },
        "only": "emulator"
      },
      {
        "name": "the fourth loses it in the middle of one",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/doi/{{doi}}",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "error": "cut-off"
        },
        "only": "emulator"
      },
      {
        "name": "the fifth gets half of its JSON, with a length that is right",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/doi/{{doi}}",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "status": 200,
          "error": "not-json"
        },
        "only": "emulator"
      },
      {
        "name": "the sixth waits in vain for the rest",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/doi/{{doi}}",
          "query": {
            "key": "{{countsKey}}"
          },
          "timeout": "0.3 seconds"
        },
        "expect": {
          "error": "timeout"
        },
        "only": "emulator"
      },
      {
        "name": "the seventh trickles in, whole",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/doi/{{doi}}",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.score": 140.5
          }
        },
        "only": "emulator"
      },
      {
        "name": "the eighth is as if nothing had been",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/doi/{{doi}}",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.doi": "{{doi}}"
          }
        }
      },
      {
        "name": "a publisher has a token",
        "request": {
          "service": "operas-altmetrics",
          "path": "/api/get_token",
          "basic": {
            "user": "{{email}}",
            "password": "{{password}}"
          }
        },
        "capture": {
          "token": {
            "text": true
          }
        }
      },
      {
        "name": "the answer to its registration is lost",
        "request": {
          "service": "operas-altmetrics",
          "method": "POST",
          "path": "/api/uriset",
          "headers": {
            "Authorization": "Bearer {{token}}"
          },
          "json": [
            {
              "doi": "10.5334/lost-answer"
            }
          ]
        },
        "expect": {
          "error": "connection-reset"
        },
        "only": "emulator"
      },
      {
        "name": "what it asked for was done all the same",
        "request": {
          "service": "operas-altmetrics",
          "path": "/api/uriset/10.5334/lost-answer",
          "headers": {
            "Authorization": "Bearer {{token}}"
          }
        },
        "expect": {
          "status": 200
        },
        "only": "emulator"
      },
      {
        "name": "asking the Metrics API until it answers works out",
        "request": {
          "service": "operas-metrics",
          "path": "/measures"
        },
        "expect": {
          "status": [
            200,
            503
          ]
        },
        "repeat": {
          "until": {
            "status": 200
          },
          "at_most": 20
        },
        "only": "emulator"
      },
      {
        "name": "asking twenty times more goes wrong now and then, by chance",
        "request": {
          "service": "operas-metrics",
          "path": "/measures"
        },
        "expect": {
          "status": [
            200,
            503
          ]
        },
        "repeat": {
          "times": 20
        },
        "only": "emulator"
      },
      {
        "name": "each fault has been met",
        "control": {
          "path": "/faults"
        },
        "expect": {
          "json": {
            "$[?@.id == 'slow'].hits": [
              8
            ],
            "$[?@.id == 'gateway'].hits": [
              1
            ],
            "$[?@.id == 'reset'].hits": [
              1
            ],
            "$[?@.id == 'cut'].hits": [
              1
            ],
            "$[?@.id == 'broken'].hits": [
              1
            ],
            "$[?@.id == 'stalled'].hits": [
              1
            ],
            "$[?@.id == 'trickle'].hits": [
              1
            ],
            "$[?@.id == 'lost-answer'].hits": [
              1
            ],
            "$[?@.id == 'chance'].hits": {
              "not": [
                0
              ]
            }
          }
        }
      }
    ]
  },
  "key-reset-mid-run": {
    "summary": "Keys that stop working in the middle of a run, one revoked and one reset with its secret.",
    "given": {
      "seed": "1",
      "accounts": [
        {
          "email": "test.user@gmail.com",
          "password": "test-password-123",
          "first_name": "Test",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "test.user",
          "state": "approved"
        },
        {
          "email": "second.user@example.org",
          "password": "test-password-123",
          "first_name": "Second",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "second.user",
          "state": "approved"
        },
        {
          "email": "pending.user@example.org",
          "password": "test-password-123",
          "first_name": "Pending",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "pending.user",
          "state": "confirmed"
        },
        {
          "email": "unconfirmed.user@example.org",
          "password": "test-password-123",
          "first_name": "Unconfirmed",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "unconfirmed.user",
          "state": "registered"
        },
        {
          "email": "approved.unconfirmed@example.org",
          "password": "test-password-123",
          "first_name": "Approved",
          "last_name": "Unconfirmed",
          "institution": "University of Examples",
          "username": "approved.unconfirmed",
          "state": "approved",
          "confirmed": false
        },
        {
          "email": "inactive.user@example.org",
          "password": "test-password-123",
          "first_name": "Inactive",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "inactive.user",
          "state": "approved",
          "active": false
        },
        {
          "email": "admin@example.org",
          "password": "admin-password-123",
          "first_name": "Ada",
          "last_name": "Administrator",
          "institution": "OPERAS",
          "username": "admin",
          "state": "approved",
          "administrator": true
        }
      ],
      "outputs": [
        {
          "doi": "10.5334/bay",
          "registered_by": [
            "test.user@gmail.com"
          ],
          "urls": [
            "https://www.ubiquitypress.com/site/books/10.5334/bay"
          ],
          "last_checked": "2021-01-08T12:00:00.123Z",
          "mentions": [
            {
              "origin": "hypothesis",
              "url": "https://hyp.is/aBcDeFgHiJkLmNoPqRsTuV",
              "created_at": "2018-05-02T09:30:00Z"
            },
            {
              "origin": "wikipedia",
              "url": "https://en.wikipedia.org/wiki/Open_access_monograph",
              "created_at": "2019-11-20T16:45:12Z"
            },
            {
              "origin": "twitter",
              "url": "https://twitter.com/i/web/status/1101423300000000001",
              "created_at": "2019-03-01T10:11:12Z"
            },
            {
              "origin": "twitter",
              "url": "https://twitter.com/i/web/status/1102000000000000002",
              "created_at": "2019-03-03T00:22:40Z",
              "deleted": true
            }
          ]
        },
        {
          "doi": "10.5334/bcb",
          "registered_by": [
            "test.user@gmail.com"
          ],
          "last_checked": "2021-01-08T12:00:00Z",
          "mentions": [
            {
              "origin": "twitter",
              "url": "https://twitter.com/i/web/status/1102000000000000003",
              "created_at": "2019-03-04T08:00:00Z"
            },
            {
              "origin": "wordpressdotcom",
              "url": "https://openscholarship.example.wordpress.com/2019/04/01/reading-list/",
              "created_at": "2019-04-01T07:05:00Z"
            }
          ]
        },
        {
          "doi": "10.11647/OBP.0020",
          "registered_by": [
            "admin@example.org"
          ],
          "urls": [
            "https://www.openbookpublishers.com/books/10.11647/obp.0020"
          ],
          "mentions": [
            {
              "origin": "hypothesis",
              "url": "https://hyp.is/zYxWvUtSrQpOnMlKjIhGfE",
              "created_at": "2020-02-14T12:00:00Z"
            }
          ]
        }
      ],
      "keys": [
        {
          "key": "counts-only-key",
          "tier": "counts-only"
        },
        {
          "key": "full-access-key",
          "tier": "full-access"
        },
        {
          "key": "spent-key",
          "tier": "counts-only",
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
            "scope": "whole-database"
          },
          {
            "name": "institutional",
            "key": "fedcba9876543210fedcba9876543210",
            "secret": "2e9f1c7a5b3d48609182a3b4c5d6e7f8",
            "scope": "institutional",
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
            }
          },
          {
            "name": "lapsed",
            "key": "00000000000000000000000000000e01",
            "secret": "5f0c6d3e1b2a49788796a5b4c3d2e1f0",
            "scope": "whole-database",
            "expires_at": "2010-12-31T23:59:59Z"
          },
          {
            "name": "without-api",
            "key": "00000000000000000000000000000e02",
            "secret": "6a1d7e4f2c3b5a899807b6c5d4e3f201",
            "scope": "whole-database",
            "api_access": false
          }
        ]
      },
      "works": [
        {
          "uuid": "463b4279-4e8d-47f8-a133-ad8ce7c4f86c",
          "type": "monograph",
          "titles": [
            "That Greece Might Still Be Free: The Philhellenes in the War of Independence",
            "That Greece Might Still Be Free"
          ],
          "uris": [
            {
              "uri": "info:doi:10.11647/obp.0001",
              "canonical": true
            },
            {
              "uri": "urn:isbn:9781906924003",
              "canonical": true
            },
            {
              "uri": "urn:isbn:9781906924027"
            },
            {
              "uri": "urn:isbn:9781906924652"
            },
            {
              "uri": "https://www.openbookpublishers.com/product/3"
            }
          ]
        },
        {
          "uuid": "b23bfb0f-dc1b-45bd-9f31-2955dcae9b0d",
          "type": "book-chapter",
          "titles": [
            "The Outbreak"
          ],
          "uris": [
            {
              "uri": "info:doi:10.11647/obp.0001.01",
              "canonical": true
            },
            {
              "uri": "urn:isbn:9781906924652"
            }
          ],
          "parents": [
            "463b4279-4e8d-47f8-a133-ad8ce7c4f86c"
          ]
        },
        {
          "uuid": "0034efd8-be0b-4527-b0e0-bad1faff3c2f",
          "type": "monograph",
          "titles": [
            "Storytelling in Northern Zambia: Theory, Method, Practice and Other Necessary Fictions",
            "Storytelling in Northern Zambia. Theory, Method, Practice and Other Necessary Fictions"
          ],
          "uris": [
            {
              "uri": "info:doi:10.11647/obp.0033",
              "canonical": true
            }
          ]
        }
      ],
      "clock": {
        "now": "2026-03-02T09:00:00Z",
        "frozen": true
      }
    },
    "rules": [
      {
        "name": "the key is revoked after the fifth call",
        "when": {
          "request": {
            "service": "altmetric-details",
            "key": "full-access-key"
          },
          "nth": 5
        },
        "then": [
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
      },
      {
        "name": "somebody resets key and secret in the Explorer's settings",
        "when": {
          "request": {
            "service": "altmetric-explorer",
            "operation": "listResearchOutputs"
          },
          "nth": 3
        },
        "then": [
          {
            "reset_explorer_account": "whole-database"
          }
        ]
      }
    ],
    "variables": {
      "doi": "10.1038/news.2011.490",
      "countsKey": "counts-only-key",
      "oldKey": "full-access-key",
      "newKey": "new-full-access-key",
      "explorerKey": "0123456789abcdef0123456789abcdef",
      "explorerSecret": "0178eec6221448cea012e9d41a4922ba"
    },
    "steps": [
      {
        "name": "five calls go well",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/citations/1m",
          "query": {
            "page": "{{page}}",
            "key": "{{oldKey}}"
          }
        },
        "expect": {
          "status": 200
        },
        "repeat": {
          "times": 5,
          "as": "page"
        },
        "only": "emulator"
      },
      {
        "name": "the sixth finds that the key is no longer valid",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/citations/1m",
          "query": {
            "page": 6,
            "key": "{{oldKey}}"
          }
        },
        "expect": {
          "status": 401,
          "text": "The API key you supplied was invalid."
        },
        "only": "emulator"
      },
      {
        "name": "other keys are as they were",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/doi/{{doi}}",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "status": 200
        },
        "only": "emulator"
      },
      {
        "name": "asking for what needs no rights does not help either",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/doi/{{doi}}",
          "query": {
            "key": "{{oldKey}}"
          }
        },
        "expect": {
          "status": 401
        },
        "only": "emulator"
      },
      {
        "name": "with the key that took its place the run goes on",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/citations/1m",
          "query": {
            "page": 6,
            "key": "{{newKey}}"
          }
        },
        "expect": {
          "status": 200,
          "headers": {
            "x-hourlyratelimit-remaining": "3599"
          },
          "json": {
            "$.query.page": 6
          }
        },
        "only": "emulator"
      },
      {
        "name": "three pages of the Explorer come",
        "request": {
          "service": "altmetric-explorer",
          "path": "/explorer/api/research_outputs",
          "query": {
            "filter[q]": "climate",
            "page[number]": "{{page}}",
            "page[size]": 2
          },
          "sign": {
            "key": "{{explorerKey}}",
            "secret": "{{explorerSecret}}"
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.data": {
              "length": 2
            }
          }
        },
        "repeat": {
          "times": 3,
          "as": "page"
        },
        "capture": {
          "next": "$.links.next"
        },
        "only": "emulator"
      },
      {
        "name": "the fourth is signed with a pair that is gone",
        "request": {
          "service": "altmetric-explorer",
          "path": "/explorer/api/research_outputs",
          "query": {
            "filter[q]": "climate",
            "page[number]": 4,
            "page[size]": 2
          },
          "sign": {
            "key": "{{explorerKey}}",
            "secret": "{{explorerSecret}}"
          }
        },
        "expect": {
          "status": 400,
          "json": {
            "$.errors[0].code": "invalid_api_key"
          }
        },
        "only": "emulator"
      },
      {
        "name": "the link of the third page to it is no better, since both are in it",
        "request": {
          "service": "altmetric-explorer",
          "path": "{{next}}"
        },
        "expect": {
          "status": 400,
          "json": {
            "$.errors[0].code": "invalid_api_key"
          }
        },
        "only": "emulator"
      },
      {
        "name": "the new pair is where the old one was",
        "control": {
          "path": "/explorer"
        },
        "expect": {
          "json": {
            "$.accounts[0].key": {
              "not": "{{explorerKey}}"
            }
          }
        },
        "capture": {
          "newExplorerKey": "$.accounts[0].key",
          "newExplorerSecret": "$.accounts[0].secret"
        }
      },
      {
        "name": "signed with it, the fourth page comes",
        "request": {
          "service": "altmetric-explorer",
          "path": "/explorer/api/research_outputs",
          "query": {
            "filter[q]": "climate",
            "page[number]": 4,
            "page[size]": 2
          },
          "sign": {
            "key": "{{newExplorerKey}}",
            "secret": "{{newExplorerSecret}}"
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.meta.query.page.number": 4,
            "$.data": {
              "length": 2
            }
          }
        },
        "only": "emulator"
      },
      {
        "name": "the new key with the old secret is half of a reset",
        "request": {
          "service": "altmetric-explorer",
          "path": "/explorer/api/research_outputs",
          "query": {
            "filter[q]": "climate"
          },
          "sign": {
            "key": "{{newExplorerKey}}",
            "secret": "{{explorerSecret}}"
          }
        },
        "expect": {
          "status": 400,
          "json": {
            "$.errors[0].code": "invalid_digest"
          }
        },
        "only": "emulator"
      },
      {
        "name": "each of the two rules has acted once",
        "control": {
          "path": "/rules"
        },
        "expect": {
          "json": {
            "$[*].applied": [
              1,
              1
            ]
          }
        }
      }
    ]
  },
  "keyless-era": {
    "summary": "Code that called without a key until November 2025, and what it meets since.",
    "given": {
      "seed": "1",
      "accounts": [
        {
          "email": "test.user@gmail.com",
          "password": "test-password-123",
          "first_name": "Test",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "test.user",
          "state": "approved"
        },
        {
          "email": "second.user@example.org",
          "password": "test-password-123",
          "first_name": "Second",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "second.user",
          "state": "approved"
        },
        {
          "email": "pending.user@example.org",
          "password": "test-password-123",
          "first_name": "Pending",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "pending.user",
          "state": "confirmed"
        },
        {
          "email": "unconfirmed.user@example.org",
          "password": "test-password-123",
          "first_name": "Unconfirmed",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "unconfirmed.user",
          "state": "registered"
        },
        {
          "email": "approved.unconfirmed@example.org",
          "password": "test-password-123",
          "first_name": "Approved",
          "last_name": "Unconfirmed",
          "institution": "University of Examples",
          "username": "approved.unconfirmed",
          "state": "approved",
          "confirmed": false
        },
        {
          "email": "inactive.user@example.org",
          "password": "test-password-123",
          "first_name": "Inactive",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "inactive.user",
          "state": "approved",
          "active": false
        },
        {
          "email": "admin@example.org",
          "password": "admin-password-123",
          "first_name": "Ada",
          "last_name": "Administrator",
          "institution": "OPERAS",
          "username": "admin",
          "state": "approved",
          "administrator": true
        }
      ],
      "outputs": [
        {
          "doi": "10.5334/bay",
          "registered_by": [
            "test.user@gmail.com"
          ],
          "urls": [
            "https://www.ubiquitypress.com/site/books/10.5334/bay"
          ],
          "last_checked": "2021-01-08T12:00:00.123Z",
          "mentions": [
            {
              "origin": "hypothesis",
              "url": "https://hyp.is/aBcDeFgHiJkLmNoPqRsTuV",
              "created_at": "2018-05-02T09:30:00Z"
            },
            {
              "origin": "wikipedia",
              "url": "https://en.wikipedia.org/wiki/Open_access_monograph",
              "created_at": "2019-11-20T16:45:12Z"
            },
            {
              "origin": "twitter",
              "url": "https://twitter.com/i/web/status/1101423300000000001",
              "created_at": "2019-03-01T10:11:12Z"
            },
            {
              "origin": "twitter",
              "url": "https://twitter.com/i/web/status/1102000000000000002",
              "created_at": "2019-03-03T00:22:40Z",
              "deleted": true
            }
          ]
        },
        {
          "doi": "10.5334/bcb",
          "registered_by": [
            "test.user@gmail.com"
          ],
          "last_checked": "2021-01-08T12:00:00Z",
          "mentions": [
            {
              "origin": "twitter",
              "url": "https://twitter.com/i/web/status/1102000000000000003",
              "created_at": "2019-03-04T08:00:00Z"
            },
            {
              "origin": "wordpressdotcom",
              "url": "https://openscholarship.example.wordpress.com/2019/04/01/reading-list/",
              "created_at": "2019-04-01T07:05:00Z"
            }
          ]
        },
        {
          "doi": "10.11647/OBP.0020",
          "registered_by": [
            "admin@example.org"
          ],
          "urls": [
            "https://www.openbookpublishers.com/books/10.11647/obp.0020"
          ],
          "mentions": [
            {
              "origin": "hypothesis",
              "url": "https://hyp.is/zYxWvUtSrQpOnMlKjIhGfE",
              "created_at": "2020-02-14T12:00:00Z"
            }
          ]
        }
      ],
      "keys": [
        {
          "key": "counts-only-key",
          "tier": "counts-only"
        },
        {
          "key": "full-access-key",
          "tier": "full-access"
        },
        {
          "key": "spent-key",
          "tier": "counts-only",
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
            "scope": "whole-database"
          },
          {
            "name": "institutional",
            "key": "fedcba9876543210fedcba9876543210",
            "secret": "2e9f1c7a5b3d48609182a3b4c5d6e7f8",
            "scope": "institutional",
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
            }
          },
          {
            "name": "lapsed",
            "key": "00000000000000000000000000000e01",
            "secret": "5f0c6d3e1b2a49788796a5b4c3d2e1f0",
            "scope": "whole-database",
            "expires_at": "2010-12-31T23:59:59Z"
          },
          {
            "name": "without-api",
            "key": "00000000000000000000000000000e02",
            "secret": "6a1d7e4f2c3b5a899807b6c5d4e3f201",
            "scope": "whole-database",
            "api_access": false
          }
        ]
      },
      "works": [
        {
          "uuid": "463b4279-4e8d-47f8-a133-ad8ce7c4f86c",
          "type": "monograph",
          "titles": [
            "That Greece Might Still Be Free: The Philhellenes in the War of Independence",
            "That Greece Might Still Be Free"
          ],
          "uris": [
            {
              "uri": "info:doi:10.11647/obp.0001",
              "canonical": true
            },
            {
              "uri": "urn:isbn:9781906924003",
              "canonical": true
            },
            {
              "uri": "urn:isbn:9781906924027"
            },
            {
              "uri": "urn:isbn:9781906924652"
            },
            {
              "uri": "https://www.openbookpublishers.com/product/3"
            }
          ]
        },
        {
          "uuid": "b23bfb0f-dc1b-45bd-9f31-2955dcae9b0d",
          "type": "book-chapter",
          "titles": [
            "The Outbreak"
          ],
          "uris": [
            {
              "uri": "info:doi:10.11647/obp.0001.01",
              "canonical": true
            },
            {
              "uri": "urn:isbn:9781906924652"
            }
          ],
          "parents": [
            "463b4279-4e8d-47f8-a133-ad8ce7c4f86c"
          ]
        },
        {
          "uuid": "0034efd8-be0b-4527-b0e0-bad1faff3c2f",
          "type": "monograph",
          "titles": [
            "Storytelling in Northern Zambia: Theory, Method, Practice and Other Necessary Fictions",
            "Storytelling in Northern Zambia. Theory, Method, Practice and Other Necessary Fictions"
          ],
          "uris": [
            {
              "uri": "info:doi:10.11647/obp.0033",
              "canonical": true
            }
          ]
        }
      ],
      "clock": {
        "now": "2025-11-09T21:30:00Z",
        "frozen": true
      },
      "access": {
        "period": "keyless-limited"
      }
    },
    "rules": [
      {
        "name": "from 10 November 2025 on, every call needs a key",
        "when": {
          "clock": "2025-11-10T00:00:00Z"
        },
        "then": [
          {
            "set_access": {
              "period": "key-required"
            }
          }
        ]
      }
    ],
    "variables": {
      "doi": "10.1038/news.2011.490",
      "countsKey": "counts-only-key"
    },
    "steps": [
      {
        "name": "on the ninth, counts come without a key",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/doi/{{doi}}"
        },
        "expect": {
          "status": 200,
          "headers": {
            "x-hourlyratelimit-limit": "720",
            "x-hourlyratelimit-remaining": "719",
            "x-dailyratelimit-limit": "1200",
            "x-dailyratelimit-remaining": "1199"
          },
          "json": {
            "$.score": 140.5
          }
        },
        "only": "emulator"
      },
      {
        "name": "so do citations, page by page",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/citations/1w",
          "query": {
            "page": "{{page}}"
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.query.page": "{{page}}"
          }
        },
        "repeat": {
          "times": 2,
          "as": "page"
        },
        "only": "emulator"
      },
      {
        "name": "a page of a publisher calls with a callback",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/doi/{{doi}}",
          "query": {
            "callback": "show"
          }
        },
        "expect": {
          "status": 200,
          "text": {
            "matches": "^show\\(.*\"score\":140\\.5"
          }
        },
        "only": "emulator"
      },
      {
        "name": "everything about an output does not come, then as now",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/fetch/doi/{{doi}}"
        },
        "expect": {
          "status": 403,
          "text": "You must have a commercial license key to use this call."
        },
        "only": "emulator"
      },
      {
        "name": "a key that is not valid is refused with 403",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/doi/{{doi}}",
          "query": {
            "key": "no-such-key"
          }
        },
        "expect": {
          "status": 403,
          "text": "The API key you supplied was invalid."
        },
        "only": "emulator"
      },
      {
        "name": "an output that nobody has mentioned is not found, which costs a call, too",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/doi/10.5555/nobody"
        },
        "expect": {
          "status": 404,
          "text": "Not Found",
          "headers": {
            "x-hourlyratelimit-remaining": "715"
          }
        },
        "only": "emulator"
      },
      {
        "name": "calling on until the hour's calls are used up",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/doi/{{doi}}"
        },
        "expect": {
          "status": [
            200,
            429
          ]
        },
        "repeat": {
          "until": {
            "status": 429
          },
          "at_most": 800
        },
        "only": "emulator"
      },
      {
        "name": "720 were answered",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/doi/{{doi}}"
        },
        "expect": {
          "status": 429,
          "text": "Too many requests",
          "headers": {
            "x-hourlyratelimit-remaining": "0",
            "x-dailyratelimit-remaining": "480"
          }
        },
        "only": "emulator"
      },
      {
        "name": "the next hour the code goes on",
        "clock": {
          "set": "2025-11-09T22:00:00Z"
        }
      },
      {
        "name": "as it did for years",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/doi/{{doi}}"
        },
        "expect": {
          "status": 200,
          "headers": {
            "x-hourlyratelimit-remaining": "719",
            "x-dailyratelimit-remaining": "479"
          }
        },
        "only": "emulator"
      },
      {
        "name": "midnight",
        "clock": {
          "set": "2025-11-10T00:00:00Z"
        }
      },
      {
        "name": "the same call as yesterday needs a key, and says so in plain text",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/doi/{{doi}}"
        },
        "expect": {
          "status": 401,
          "headers": {
            "content-type": {
              "matches": "^text/plain"
            }
          },
          "text": {
            "contains": "As of 10 November 2025, all users need an API key to access the Altmetric Details Page API."
          },
          "error": "not-json"
        }
      },
      {
        "name": "so do citations",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/citations/1w"
        },
        "expect": {
          "status": 401,
          "text": {
            "contains": "You must supply an API key in a parameter named 'key'."
          }
        }
      },
      {
        "name": "the page of the publisher is never called back",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/doi/{{doi}}",
          "query": {
            "callback": "show"
          }
        },
        "expect": {
          "status": 401,
          "text": {
            "matches": "^You must supply"
          }
        }
      },
      {
        "name": "an output that nobody has mentioned is not even looked for",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/doi/10.5555/nobody"
        },
        "expect": {
          "status": 401
        }
      },
      {
        "name": "what was 403 without a key is 401",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/fetch/doi/{{doi}}"
        },
        "expect": {
          "status": 401
        }
      },
      {
        "name": "and so is a key that is not valid",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/doi/{{doi}}",
          "query": {
            "key": "no-such-key"
          }
        },
        "expect": {
          "status": 401,
          "text": "The API key you supplied was invalid."
        }
      },
      {
        "name": "badges are drawn for anybody",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/internal-556fdf0f/doi/{{doi}}",
          "query": {
            "callback": "show"
          }
        },
        "expect": {
          "status": 200,
          "text": {
            "matches": "^show\\("
          }
        },
        "only": "emulator"
      },
      {
        "name": "with a key all is well, at the limits of one",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/doi/{{doi}}",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "status": 200,
          "headers": {
            "x-hourlyratelimit-limit": "3600"
          },
          "json": {
            "$.score": 140.5
          }
        },
        "only": "emulator"
      }
    ]
  },
  "large-harvest": {
    "summary": "A harvest of a large catalogue, 100,000 outputs on 1,000 pages, each output exactly once.",
    "given": {
      "seed": "1",
      "accounts": [
        {
          "email": "test.user@gmail.com",
          "password": "test-password-123",
          "first_name": "Test",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "test.user",
          "state": "approved"
        },
        {
          "email": "second.user@example.org",
          "password": "test-password-123",
          "first_name": "Second",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "second.user",
          "state": "approved"
        },
        {
          "email": "pending.user@example.org",
          "password": "test-password-123",
          "first_name": "Pending",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "pending.user",
          "state": "confirmed"
        },
        {
          "email": "unconfirmed.user@example.org",
          "password": "test-password-123",
          "first_name": "Unconfirmed",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "unconfirmed.user",
          "state": "registered"
        },
        {
          "email": "approved.unconfirmed@example.org",
          "password": "test-password-123",
          "first_name": "Approved",
          "last_name": "Unconfirmed",
          "institution": "University of Examples",
          "username": "approved.unconfirmed",
          "state": "approved",
          "confirmed": false
        },
        {
          "email": "inactive.user@example.org",
          "password": "test-password-123",
          "first_name": "Inactive",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "inactive.user",
          "state": "approved",
          "active": false
        },
        {
          "email": "admin@example.org",
          "password": "admin-password-123",
          "first_name": "Ada",
          "last_name": "Administrator",
          "institution": "OPERAS",
          "username": "admin",
          "state": "approved",
          "administrator": true
        }
      ],
      "outputs": [
        {
          "doi": "10.5334/bay",
          "registered_by": [
            "test.user@gmail.com"
          ],
          "urls": [
            "https://www.ubiquitypress.com/site/books/10.5334/bay"
          ],
          "last_checked": "2021-01-08T12:00:00.123Z",
          "mentions": [
            {
              "origin": "hypothesis",
              "url": "https://hyp.is/aBcDeFgHiJkLmNoPqRsTuV",
              "created_at": "2018-05-02T09:30:00Z"
            },
            {
              "origin": "wikipedia",
              "url": "https://en.wikipedia.org/wiki/Open_access_monograph",
              "created_at": "2019-11-20T16:45:12Z"
            },
            {
              "origin": "twitter",
              "url": "https://twitter.com/i/web/status/1101423300000000001",
              "created_at": "2019-03-01T10:11:12Z"
            },
            {
              "origin": "twitter",
              "url": "https://twitter.com/i/web/status/1102000000000000002",
              "created_at": "2019-03-03T00:22:40Z",
              "deleted": true
            }
          ]
        },
        {
          "doi": "10.5334/bcb",
          "registered_by": [
            "test.user@gmail.com"
          ],
          "last_checked": "2021-01-08T12:00:00Z",
          "mentions": [
            {
              "origin": "twitter",
              "url": "https://twitter.com/i/web/status/1102000000000000003",
              "created_at": "2019-03-04T08:00:00Z"
            },
            {
              "origin": "wordpressdotcom",
              "url": "https://openscholarship.example.wordpress.com/2019/04/01/reading-list/",
              "created_at": "2019-04-01T07:05:00Z"
            }
          ]
        },
        {
          "doi": "10.11647/OBP.0020",
          "registered_by": [
            "admin@example.org"
          ],
          "urls": [
            "https://www.openbookpublishers.com/books/10.11647/obp.0020"
          ],
          "mentions": [
            {
              "origin": "hypothesis",
              "url": "https://hyp.is/zYxWvUtSrQpOnMlKjIhGfE",
              "created_at": "2020-02-14T12:00:00Z"
            }
          ]
        }
      ],
      "keys": [
        {
          "key": "counts-only-key",
          "tier": "counts-only"
        },
        {
          "key": "full-access-key",
          "tier": "full-access"
        },
        {
          "key": "spent-key",
          "tier": "counts-only",
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
            "scope": "whole-database"
          },
          {
            "name": "institutional",
            "key": "fedcba9876543210fedcba9876543210",
            "secret": "2e9f1c7a5b3d48609182a3b4c5d6e7f8",
            "scope": "institutional",
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
            }
          },
          {
            "name": "lapsed",
            "key": "00000000000000000000000000000e01",
            "secret": "5f0c6d3e1b2a49788796a5b4c3d2e1f0",
            "scope": "whole-database",
            "expires_at": "2010-12-31T23:59:59Z"
          },
          {
            "name": "without-api",
            "key": "00000000000000000000000000000e02",
            "secret": "6a1d7e4f2c3b5a899807b6c5d4e3f201",
            "scope": "whole-database",
            "api_access": false
          }
        ]
      },
      "works": [
        {
          "uuid": "463b4279-4e8d-47f8-a133-ad8ce7c4f86c",
          "type": "monograph",
          "titles": [
            "That Greece Might Still Be Free: The Philhellenes in the War of Independence",
            "That Greece Might Still Be Free"
          ],
          "uris": [
            {
              "uri": "info:doi:10.11647/obp.0001",
              "canonical": true
            },
            {
              "uri": "urn:isbn:9781906924003",
              "canonical": true
            },
            {
              "uri": "urn:isbn:9781906924027"
            },
            {
              "uri": "urn:isbn:9781906924652"
            },
            {
              "uri": "https://www.openbookpublishers.com/product/3"
            }
          ]
        },
        {
          "uuid": "b23bfb0f-dc1b-45bd-9f31-2955dcae9b0d",
          "type": "book-chapter",
          "titles": [
            "The Outbreak"
          ],
          "uris": [
            {
              "uri": "info:doi:10.11647/obp.0001.01",
              "canonical": true
            },
            {
              "uri": "urn:isbn:9781906924652"
            }
          ],
          "parents": [
            "463b4279-4e8d-47f8-a133-ad8ce7c4f86c"
          ]
        },
        {
          "uuid": "0034efd8-be0b-4527-b0e0-bad1faff3c2f",
          "type": "monograph",
          "titles": [
            "Storytelling in Northern Zambia: Theory, Method, Practice and Other Necessary Fictions",
            "Storytelling in Northern Zambia. Theory, Method, Practice and Other Necessary Fictions"
          ],
          "uris": [
            {
              "uri": "info:doi:10.11647/obp.0033",
              "canonical": true
            }
          ]
        }
      ],
      "clock": {
        "now": "2026-03-02T09:00:00Z",
        "frozen": true
      },
      "catalogue": {
        "outputs": 100000,
        "pinned_works": false
      }
    },
    "variables": {
      "fullKey": "full-access-key",
      "explorerKey": "0123456789abcdef0123456789abcdef",
      "explorerSecret": "0178eec6221448cea012e9d41a4922ba"
    },
    "steps": [
      {
        "name": "the first page says how many outputs there are",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/citations/at",
          "query": {
            "order_by": "first_seen",
            "num_results": 100,
            "key": "{{fullKey}}"
          }
        },
        "expect": {
          "json": {
            "$.query.total": 100000,
            "$.query.page": 1,
            "$.query.num_results": 100,
            "$.results": {
              "length": 100
            }
          }
        },
        "capture": {
          "newest": "$.results[0].altmetric_id",
          "seen": "$.results[99].added_on",
          "id": "$.results[99].altmetric_id"
        },
        "only": "emulator"
      },
      {
        "name": "999 more pages of a hundred, each of which lies behind the one before",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/citations/at",
          "query": {
            "order_by": "first_seen",
            "num_results": 100,
            "page": "{{page}}",
            "key": "{{fullKey}}"
          }
        },
        "expect": {
          "json": {
            "$.query.page": "{{page}}",
            "$.query.total": 100000,
            "$.results": {
              "length": 100
            },
            "$.results[?@.added_on > {{seen}}]": {
              "absent": true
            },
            "$.results[?@.added_on == {{seen}} && @.altmetric_id >= {{id}}]": {
              "absent": true
            }
          }
        },
        "capture": {
          "seen": "$.results[99].added_on",
          "id": "$.results[99].altmetric_id"
        },
        "repeat": {
          "times": 999,
          "as": "page",
          "from": 2
        },
        "only": "emulator"
      },
      {
        "name": "behind the last one there is nothing",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/citations/at",
          "query": {
            "order_by": "first_seen",
            "num_results": 100,
            "page": 1001,
            "key": "{{fullKey}}"
          }
        },
        "expect": {
          "status": 404,
          "text": "Not Found"
        },
        "only": "emulator"
      },
      {
        "name": "the first page is as it was, and a thousand calls have left their mark on the hour",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/citations/at",
          "query": {
            "order_by": "first_seen",
            "num_results": 100,
            "key": "{{fullKey}}"
          }
        },
        "expect": {
          "headers": {
            "x-hourlyratelimit-remaining": "2598"
          },
          "json": {
            "$.results[0].altmetric_id": "{{newest}}"
          }
        },
        "only": "emulator"
      },
      {
        "name": "the Explorer counts the same outputs",
        "request": {
          "service": "altmetric-explorer",
          "path": "/explorer/api/research_outputs",
          "query": {
            "page[size]": 100
          },
          "sign": {
            "key": "{{explorerKey}}",
            "secret": "{{explorerSecret}}"
          }
        },
        "expect": {
          "json": {
            "$.meta.response.total-results": 100000,
            "$.meta.response.total-pages": 1000,
            "$.data": {
              "length": 100
            }
          }
        },
        "capture": {
          "next": "$.links.next",
          "last": "$.links.last",
          "score": "$.data[99].attributes.altmetric-score",
          "id": "$.data[99].id"
        },
        "only": "emulator"
      },
      {
        "name": "a hundred pages on, following its links, each again behind the one before",
        "request": {
          "service": "altmetric-explorer",
          "path": "{{next}}"
        },
        "expect": {
          "json": {
            "$.data": {
              "length": 100
            },
            "$.data[?@.attributes['altmetric-score'] > {{score}}]": {
              "absent": true
            },
            "$.data[?@.id == {{id}}]": {
              "absent": true
            }
          }
        },
        "capture": {
          "next": "$.links.next",
          "score": "$.data[99].attributes.altmetric-score",
          "id": "$.data[99].id"
        },
        "repeat": {
          "times": 100
        },
        "only": "emulator"
      },
      {
        "name": "the last page is full, too, and has no next",
        "request": {
          "service": "altmetric-explorer",
          "path": "{{last}}"
        },
        "expect": {
          "json": {
            "$.meta.query.page.number": 1000,
            "$.data": {
              "length": 100
            },
            "$.data[?@.attributes['altmetric-score'] > {{score}}]": {
              "absent": true
            },
            "$.links.next": {
              "absent": true
            }
          }
        },
        "only": "emulator"
      }
    ]
  },
  "maintenance-window": {
    "summary": "Ten minutes of maintenance in the middle of a harvest, when every call of a service is a 502.",
    "given": {
      "seed": "1",
      "accounts": [
        {
          "email": "test.user@gmail.com",
          "password": "test-password-123",
          "first_name": "Test",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "test.user",
          "state": "approved"
        },
        {
          "email": "second.user@example.org",
          "password": "test-password-123",
          "first_name": "Second",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "second.user",
          "state": "approved"
        },
        {
          "email": "pending.user@example.org",
          "password": "test-password-123",
          "first_name": "Pending",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "pending.user",
          "state": "confirmed"
        },
        {
          "email": "unconfirmed.user@example.org",
          "password": "test-password-123",
          "first_name": "Unconfirmed",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "unconfirmed.user",
          "state": "registered"
        },
        {
          "email": "approved.unconfirmed@example.org",
          "password": "test-password-123",
          "first_name": "Approved",
          "last_name": "Unconfirmed",
          "institution": "University of Examples",
          "username": "approved.unconfirmed",
          "state": "approved",
          "confirmed": false
        },
        {
          "email": "inactive.user@example.org",
          "password": "test-password-123",
          "first_name": "Inactive",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "inactive.user",
          "state": "approved",
          "active": false
        },
        {
          "email": "admin@example.org",
          "password": "admin-password-123",
          "first_name": "Ada",
          "last_name": "Administrator",
          "institution": "OPERAS",
          "username": "admin",
          "state": "approved",
          "administrator": true
        }
      ],
      "outputs": [
        {
          "doi": "10.5334/bay",
          "registered_by": [
            "test.user@gmail.com"
          ],
          "urls": [
            "https://www.ubiquitypress.com/site/books/10.5334/bay"
          ],
          "last_checked": "2021-01-08T12:00:00.123Z",
          "mentions": [
            {
              "origin": "hypothesis",
              "url": "https://hyp.is/aBcDeFgHiJkLmNoPqRsTuV",
              "created_at": "2018-05-02T09:30:00Z"
            },
            {
              "origin": "wikipedia",
              "url": "https://en.wikipedia.org/wiki/Open_access_monograph",
              "created_at": "2019-11-20T16:45:12Z"
            },
            {
              "origin": "twitter",
              "url": "https://twitter.com/i/web/status/1101423300000000001",
              "created_at": "2019-03-01T10:11:12Z"
            },
            {
              "origin": "twitter",
              "url": "https://twitter.com/i/web/status/1102000000000000002",
              "created_at": "2019-03-03T00:22:40Z",
              "deleted": true
            }
          ]
        },
        {
          "doi": "10.5334/bcb",
          "registered_by": [
            "test.user@gmail.com"
          ],
          "last_checked": "2021-01-08T12:00:00Z",
          "mentions": [
            {
              "origin": "twitter",
              "url": "https://twitter.com/i/web/status/1102000000000000003",
              "created_at": "2019-03-04T08:00:00Z"
            },
            {
              "origin": "wordpressdotcom",
              "url": "https://openscholarship.example.wordpress.com/2019/04/01/reading-list/",
              "created_at": "2019-04-01T07:05:00Z"
            }
          ]
        },
        {
          "doi": "10.11647/OBP.0020",
          "registered_by": [
            "admin@example.org"
          ],
          "urls": [
            "https://www.openbookpublishers.com/books/10.11647/obp.0020"
          ],
          "mentions": [
            {
              "origin": "hypothesis",
              "url": "https://hyp.is/zYxWvUtSrQpOnMlKjIhGfE",
              "created_at": "2020-02-14T12:00:00Z"
            }
          ]
        }
      ],
      "keys": [
        {
          "key": "counts-only-key",
          "tier": "counts-only"
        },
        {
          "key": "full-access-key",
          "tier": "full-access"
        },
        {
          "key": "spent-key",
          "tier": "counts-only",
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
            "scope": "whole-database"
          },
          {
            "name": "institutional",
            "key": "fedcba9876543210fedcba9876543210",
            "secret": "2e9f1c7a5b3d48609182a3b4c5d6e7f8",
            "scope": "institutional",
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
            }
          },
          {
            "name": "lapsed",
            "key": "00000000000000000000000000000e01",
            "secret": "5f0c6d3e1b2a49788796a5b4c3d2e1f0",
            "scope": "whole-database",
            "expires_at": "2010-12-31T23:59:59Z"
          },
          {
            "name": "without-api",
            "key": "00000000000000000000000000000e02",
            "secret": "6a1d7e4f2c3b5a899807b6c5d4e3f201",
            "scope": "whole-database",
            "api_access": false
          }
        ]
      },
      "works": [
        {
          "uuid": "463b4279-4e8d-47f8-a133-ad8ce7c4f86c",
          "type": "monograph",
          "titles": [
            "That Greece Might Still Be Free: The Philhellenes in the War of Independence",
            "That Greece Might Still Be Free"
          ],
          "uris": [
            {
              "uri": "info:doi:10.11647/obp.0001",
              "canonical": true
            },
            {
              "uri": "urn:isbn:9781906924003",
              "canonical": true
            },
            {
              "uri": "urn:isbn:9781906924027"
            },
            {
              "uri": "urn:isbn:9781906924652"
            },
            {
              "uri": "https://www.openbookpublishers.com/product/3"
            }
          ]
        },
        {
          "uuid": "b23bfb0f-dc1b-45bd-9f31-2955dcae9b0d",
          "type": "book-chapter",
          "titles": [
            "The Outbreak"
          ],
          "uris": [
            {
              "uri": "info:doi:10.11647/obp.0001.01",
              "canonical": true
            },
            {
              "uri": "urn:isbn:9781906924652"
            }
          ],
          "parents": [
            "463b4279-4e8d-47f8-a133-ad8ce7c4f86c"
          ]
        },
        {
          "uuid": "0034efd8-be0b-4527-b0e0-bad1faff3c2f",
          "type": "monograph",
          "titles": [
            "Storytelling in Northern Zambia: Theory, Method, Practice and Other Necessary Fictions",
            "Storytelling in Northern Zambia. Theory, Method, Practice and Other Necessary Fictions"
          ],
          "uris": [
            {
              "uri": "info:doi:10.11647/obp.0033",
              "canonical": true
            }
          ]
        }
      ],
      "clock": {
        "now": "2026-03-02T08:55:00Z",
        "frozen": true
      },
      "faults": [
        {
          "id": "maintenance",
          "when": {
            "service": "altmetric-details"
          },
          "from": "2026-03-02T09:00:00Z",
          "until": "2026-03-02T09:10:00Z",
          "status": 502
        }
      ]
    },
    "rules": [
      {
        "name": "the Metrics API goes down with the first call of the day",
        "when": {
          "request": {
            "service": "operas-metrics"
          },
          "nth": 1
        },
        "then": [
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
      },
      {
        "name": "and is up again at half past nine",
        "when": {
          "clock": "2026-03-02T09:30:00Z"
        },
        "then": [
          {
            "end_fault": "metrics-down"
          }
        ]
      }
    ],
    "variables": {
      "fullKey": "full-access-key"
    },
    "steps": [
      {
        "name": "five minutes before, the harvest goes well",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/citations/at",
          "query": {
            "page": 1,
            "key": "{{fullKey}}"
          }
        },
        "expect": {
          "status": 200,
          "headers": {
            "x-hourlyratelimit-remaining": "3599"
          }
        },
        "only": "emulator"
      },
      {
        "name": "the maintenance begins",
        "clock": {
          "set": "2026-03-02T09:00:00Z"
        }
      },
      {
        "name": "for ten minutes all that comes is two words of the proxy in front",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/citations/at",
          "query": {
            "page": 2,
            "key": "{{fullKey}}"
          }
        },
        "expect": {
          "status": 502,
          "headers": {
            "content-type": "text/plain",
            "x-hourlyratelimit-remaining": {
              "absent": true
            }
          },
          "text": "Bad Gateway",
          "error": "not-json"
        },
        "repeat": {
          "times": 10,
          "advance": "1 minute"
        },
        "only": "emulator"
      },
      {
        "name": "badges are gone as well",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/internal-556fdf0f/id/241939"
        },
        "expect": {
          "status": 502
        },
        "only": "emulator"
      },
      {
        "name": "other services are up",
        "request": {
          "service": "altmetric-explorer",
          "path": "/explorer/api/research_outputs"
        },
        "expect": {
          "status": 400,
          "json": {
            "$.errors[0].code": "missing_api_key"
          }
        },
        "only": "emulator"
      },
      {
        "name": "a second before it is over",
        "clock": {
          "set": "2026-03-02T09:09:59Z"
        }
      },
      {
        "name": "it is not",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/citations/at",
          "query": {
            "page": 2,
            "key": "{{fullKey}}"
          }
        },
        "expect": {
          "status": 502
        },
        "only": "emulator"
      },
      {
        "name": "ten past nine",
        "clock": {
          "set": "2026-03-02T09:10:00Z"
        }
      },
      {
        "name": "it is over, and the calls in between did not reach the hour's count",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/citations/at",
          "query": {
            "page": 2,
            "key": "{{fullKey}}"
          }
        },
        "expect": {
          "status": 200,
          "headers": {
            "x-hourlyratelimit-remaining": "3599"
          }
        },
        "only": "emulator"
      },
      {
        "name": "the journal tells whose fault it was",
        "control": {
          "path": "/requests",
          "query": {
            "fault": "maintenance"
          }
        },
        "expect": {
          "json": {
            "$": {
              "length": 12
            },
            "$[*].because": {
              "contains": "fault"
            }
          }
        }
      },
      {
        "name": "the Metrics API answers once that morning",
        "request": {
          "service": "operas-metrics",
          "path": "/measures"
        },
        "expect": {
          "status": 200
        },
        "only": "emulator"
      },
      {
        "name": "then it is down as well",
        "request": {
          "service": "operas-metrics",
          "path": "/measures"
        },
        "expect": {
          "status": 502
        },
        "repeat": {
          "times": 3,
          "advance": "1 minute"
        },
        "only": "emulator"
      },
      {
        "name": "it takes until half past nine",
        "request": {
          "service": "operas-metrics",
          "path": "/measures"
        },
        "expect": {
          "status": [
            502,
            200
          ]
        },
        "repeat": {
          "until": {
            "status": 200
          },
          "at_most": 30,
          "advance": "1 minute"
        },
        "only": "emulator"
      },
      {
        "name": "which it is now",
        "control": {
          "path": "/clock"
        },
        "expect": {
          "json": {
            "$.now": "2026-03-02T09:30:00.000Z"
          }
        }
      }
    ]
  },
  "pending-then-approved": {
    "summary": "Accounts that await approval, each of which gets it in its own time, or not at all.",
    "given": {
      "seed": "1",
      "clock": {
        "now": "2026-03-02T09:00:00Z",
        "frozen": true
      },
      "accounts": [
        {
          "email": "soon@press.example",
          "password": "test-password-123",
          "first_name": "Sol",
          "last_name": "Soon",
          "institution": "Example University Press",
          "state": "confirmed",
          "approval": {
            "after": "3 requests"
          }
        },
        {
          "email": "likewise@press.example",
          "password": "test-password-123",
          "first_name": "Lee",
          "last_name": "Likewise",
          "institution": "Example University Press",
          "state": "confirmed",
          "approval": {
            "after": "3 requests"
          }
        },
        {
          "email": "patient@press.example",
          "password": "test-password-123",
          "first_name": "Pia",
          "last_name": "Patient",
          "institution": "Example University Press",
          "state": "confirmed",
          "approval": {
            "after": "2 days"
          }
        },
        {
          "email": "office@press.example",
          "password": "test-password-123",
          "first_name": "Ofelia",
          "last_name": "Office",
          "institution": "Example University Press",
          "state": "confirmed",
          "approval": "by administrator"
        },
        {
          "email": "lucky@press.example",
          "password": "test-password-123",
          "first_name": "Lou",
          "last_name": "Lucky",
          "institution": "Example University Press",
          "state": "confirmed",
          "approval": "immediate"
        },
        {
          "email": "admin@example.org",
          "password": "admin-password-123",
          "first_name": "Ada",
          "last_name": "Administrator",
          "institution": "OPERAS",
          "state": "approved",
          "administrator": true
        }
      ],
      "registration": {
        "approval": {
          "after": "1 day"
        }
      }
    },
    "variables": {
      "soonEmail": "soon@press.example",
      "patientEmail": "patient@press.example",
      "officeEmail": "office@press.example",
      "likewiseEmail": "likewise@press.example",
      "luckyEmail": "lucky@press.example",
      "password": "test-password-123",
      "newEmail": "newcomer@press.example",
      "newPassword": "difference-engine"
    },
    "steps": [
      {
        "name": "one account was approved before it could ask",
        "request": {
          "service": "operas-altmetrics",
          "path": "/api/get_token",
          "basic": {
            "user": "{{luckyEmail}}",
            "password": "{{password}}"
          }
        },
        "expect": {
          "status": 200
        },
        "only": "emulator"
      },
      {
        "name": "another awaits approval, and is refused three times",
        "request": {
          "service": "operas-altmetrics",
          "path": "/api/get_token",
          "basic": {
            "user": "{{soonEmail}}",
            "password": "{{password}}"
          }
        },
        "expect": {
          "status": 401,
          "text": {
            "contains": "Account has not yet been approved."
          }
        },
        "repeat": {
          "times": 3
        },
        "only": "emulator"
      },
      {
        "name": "the fourth time it has been approved in the meantime",
        "request": {
          "service": "operas-altmetrics",
          "path": "/api/get_token",
          "basic": {
            "user": "{{soonEmail}}",
            "password": "{{password}}"
          }
        },
        "expect": {
          "status": 200
        },
        "capture": {
          "token": {
            "text": true
          }
        },
        "only": "emulator"
      },
      {
        "name": "and the token is good",
        "request": {
          "service": "operas-altmetrics",
          "path": "/api/uriset",
          "headers": {
            "Authorization": "Bearer {{token}}"
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.data": {
              "length": 0
            }
          }
        },
        "only": "emulator"
      },
      {
        "name": "a third one, who has asked for nothing yet, has its own three tries before it",
        "request": {
          "service": "operas-altmetrics",
          "path": "/api/get_token",
          "basic": {
            "user": "{{likewiseEmail}}",
            "password": "{{password}}"
          }
        },
        "expect": {
          "status": 401,
          "text": {
            "contains": "Account has not yet been approved."
          }
        },
        "repeat": {
          "times": 3
        },
        "only": "emulator"
      },
      {
        "name": "the others still wait",
        "request": {
          "service": "operas-altmetrics",
          "path": "/api/get_token",
          "basic": {
            "user": "{{patientEmail}}",
            "password": "{{password}}"
          }
        },
        "expect": {
          "status": 401,
          "text": {
            "contains": "Account has not yet been approved."
          }
        },
        "only": "emulator"
      },
      {
        "name": "two days pass",
        "clock": {
          "advance": "2 days"
        }
      },
      {
        "name": "one of them has been approved by then",
        "request": {
          "service": "operas-altmetrics",
          "path": "/api/get_token",
          "basic": {
            "user": "{{patientEmail}}",
            "password": "{{password}}"
          }
        },
        "expect": {
          "status": 200
        },
        "only": "emulator"
      },
      {
        "name": "the mail says so",
        "control": {
          "path": "/mailbox",
          "query": {
            "to": "{{patientEmail}}"
          }
        },
        "expect": {
          "json": {
            "$": {
              "length": 1
            }
          }
        }
      },
      {
        "name": "the other waits for the administrator",
        "request": {
          "service": "operas-altmetrics",
          "path": "/api/get_token",
          "basic": {
            "user": "{{officeEmail}}",
            "password": "{{password}}"
          }
        },
        "expect": {
          "status": 401,
          "text": {
            "contains": "Account has not yet been approved."
          }
        },
        "only": "emulator"
      },
      {
        "name": "who approves it, here by the control API",
        "control": {
          "method": "POST",
          "path": "/accounts/{{officeEmail}}/approve"
        },
        "expect": {
          "json": {
            "$.approved": true
          }
        }
      },
      {
        "name": "at last it has a token, too",
        "request": {
          "service": "operas-altmetrics",
          "path": "/api/get_token",
          "basic": {
            "user": "{{officeEmail}}",
            "password": "{{password}}"
          }
        },
        "expect": {
          "status": 200
        },
        "only": "emulator"
      },
      {
        "name": "somebody new opens the form",
        "request": {
          "service": "operas-altmetrics",
          "path": "/register"
        },
        "capture": {
          "csrf_token": {
            "matches": "name=\"csrf_token\"[^>]*value=\"([^\"]+)\""
          }
        },
        "only": "emulator"
      },
      {
        "name": "and registers",
        "request": {
          "service": "operas-altmetrics",
          "method": "POST",
          "path": "/register",
          "form": {
            "csrf_token": "{{csrf_token}}",
            "username": "newcomer",
            "first_name": "Nell",
            "last_name": "Newcomer",
            "institution": "Example University Press",
            "email": "{{newEmail}}",
            "password": "{{newPassword}}"
          }
        },
        "expect": {
          "status": 302
        }
      },
      {
        "name": "the mailbox has the link of confirmation",
        "control": {
          "path": "/mailbox",
          "query": {
            "to": "{{newEmail}}"
          }
        },
        "capture": {
          "link": {
            "matches": "http[^ \"\\\\<]*/confirm/[^ \"\\\\<]*"
          }
        }
      },
      {
        "name": "following it confirms the address",
        "request": {
          "service": "operas-altmetrics",
          "path": "{{link}}"
        },
        "expect": {
          "status": 302,
          "headers": {
            "location": "{{altmetrics}}/login"
          }
        },
        "only": "emulator"
      },
      {
        "name": "confirmed is not approved",
        "request": {
          "service": "operas-altmetrics",
          "path": "/api/get_token",
          "basic": {
            "user": "{{newEmail}}",
            "password": "{{newPassword}}"
          }
        },
        "expect": {
          "status": 401,
          "text": {
            "contains": "Account has not yet been approved."
          }
        },
        "only": "emulator"
      },
      {
        "name": "a day passes",
        "clock": {
          "advance": "1 day"
        }
      },
      {
        "name": "the newcomer is approved as well",
        "request": {
          "service": "operas-altmetrics",
          "path": "/api/get_token",
          "basic": {
            "user": "{{newEmail}}",
            "password": "{{newPassword}}"
          }
        },
        "expect": {
          "status": 200
        },
        "only": "emulator"
      }
    ]
  },
  "rate-limit-recovery": {
    "summary": "A harvest that meets the hourly limit, then the daily one, waits, and goes on.",
    "given": {
      "seed": "1",
      "accounts": [
        {
          "email": "test.user@gmail.com",
          "password": "test-password-123",
          "first_name": "Test",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "test.user",
          "state": "approved"
        },
        {
          "email": "second.user@example.org",
          "password": "test-password-123",
          "first_name": "Second",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "second.user",
          "state": "approved"
        },
        {
          "email": "pending.user@example.org",
          "password": "test-password-123",
          "first_name": "Pending",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "pending.user",
          "state": "confirmed"
        },
        {
          "email": "unconfirmed.user@example.org",
          "password": "test-password-123",
          "first_name": "Unconfirmed",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "unconfirmed.user",
          "state": "registered"
        },
        {
          "email": "approved.unconfirmed@example.org",
          "password": "test-password-123",
          "first_name": "Approved",
          "last_name": "Unconfirmed",
          "institution": "University of Examples",
          "username": "approved.unconfirmed",
          "state": "approved",
          "confirmed": false
        },
        {
          "email": "inactive.user@example.org",
          "password": "test-password-123",
          "first_name": "Inactive",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "inactive.user",
          "state": "approved",
          "active": false
        },
        {
          "email": "admin@example.org",
          "password": "admin-password-123",
          "first_name": "Ada",
          "last_name": "Administrator",
          "institution": "OPERAS",
          "username": "admin",
          "state": "approved",
          "administrator": true
        }
      ],
      "outputs": [
        {
          "doi": "10.5334/bay",
          "registered_by": [
            "test.user@gmail.com"
          ],
          "urls": [
            "https://www.ubiquitypress.com/site/books/10.5334/bay"
          ],
          "last_checked": "2021-01-08T12:00:00.123Z",
          "mentions": [
            {
              "origin": "hypothesis",
              "url": "https://hyp.is/aBcDeFgHiJkLmNoPqRsTuV",
              "created_at": "2018-05-02T09:30:00Z"
            },
            {
              "origin": "wikipedia",
              "url": "https://en.wikipedia.org/wiki/Open_access_monograph",
              "created_at": "2019-11-20T16:45:12Z"
            },
            {
              "origin": "twitter",
              "url": "https://twitter.com/i/web/status/1101423300000000001",
              "created_at": "2019-03-01T10:11:12Z"
            },
            {
              "origin": "twitter",
              "url": "https://twitter.com/i/web/status/1102000000000000002",
              "created_at": "2019-03-03T00:22:40Z",
              "deleted": true
            }
          ]
        },
        {
          "doi": "10.5334/bcb",
          "registered_by": [
            "test.user@gmail.com"
          ],
          "last_checked": "2021-01-08T12:00:00Z",
          "mentions": [
            {
              "origin": "twitter",
              "url": "https://twitter.com/i/web/status/1102000000000000003",
              "created_at": "2019-03-04T08:00:00Z"
            },
            {
              "origin": "wordpressdotcom",
              "url": "https://openscholarship.example.wordpress.com/2019/04/01/reading-list/",
              "created_at": "2019-04-01T07:05:00Z"
            }
          ]
        },
        {
          "doi": "10.11647/OBP.0020",
          "registered_by": [
            "admin@example.org"
          ],
          "urls": [
            "https://www.openbookpublishers.com/books/10.11647/obp.0020"
          ],
          "mentions": [
            {
              "origin": "hypothesis",
              "url": "https://hyp.is/zYxWvUtSrQpOnMlKjIhGfE",
              "created_at": "2020-02-14T12:00:00Z"
            }
          ]
        }
      ],
      "keys": [
        {
          "key": "counts-only-key",
          "tier": "counts-only"
        },
        {
          "key": "full-access-key",
          "tier": "full-access"
        },
        {
          "key": "spent-key",
          "tier": "counts-only",
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
            "scope": "whole-database"
          },
          {
            "name": "institutional",
            "key": "fedcba9876543210fedcba9876543210",
            "secret": "2e9f1c7a5b3d48609182a3b4c5d6e7f8",
            "scope": "institutional",
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
            }
          },
          {
            "name": "lapsed",
            "key": "00000000000000000000000000000e01",
            "secret": "5f0c6d3e1b2a49788796a5b4c3d2e1f0",
            "scope": "whole-database",
            "expires_at": "2010-12-31T23:59:59Z"
          },
          {
            "name": "without-api",
            "key": "00000000000000000000000000000e02",
            "secret": "6a1d7e4f2c3b5a899807b6c5d4e3f201",
            "scope": "whole-database",
            "api_access": false
          }
        ]
      },
      "works": [
        {
          "uuid": "463b4279-4e8d-47f8-a133-ad8ce7c4f86c",
          "type": "monograph",
          "titles": [
            "That Greece Might Still Be Free: The Philhellenes in the War of Independence",
            "That Greece Might Still Be Free"
          ],
          "uris": [
            {
              "uri": "info:doi:10.11647/obp.0001",
              "canonical": true
            },
            {
              "uri": "urn:isbn:9781906924003",
              "canonical": true
            },
            {
              "uri": "urn:isbn:9781906924027"
            },
            {
              "uri": "urn:isbn:9781906924652"
            },
            {
              "uri": "https://www.openbookpublishers.com/product/3"
            }
          ]
        },
        {
          "uuid": "b23bfb0f-dc1b-45bd-9f31-2955dcae9b0d",
          "type": "book-chapter",
          "titles": [
            "The Outbreak"
          ],
          "uris": [
            {
              "uri": "info:doi:10.11647/obp.0001.01",
              "canonical": true
            },
            {
              "uri": "urn:isbn:9781906924652"
            }
          ],
          "parents": [
            "463b4279-4e8d-47f8-a133-ad8ce7c4f86c"
          ]
        },
        {
          "uuid": "0034efd8-be0b-4527-b0e0-bad1faff3c2f",
          "type": "monograph",
          "titles": [
            "Storytelling in Northern Zambia: Theory, Method, Practice and Other Necessary Fictions",
            "Storytelling in Northern Zambia. Theory, Method, Practice and Other Necessary Fictions"
          ],
          "uris": [
            {
              "uri": "info:doi:10.11647/obp.0033",
              "canonical": true
            }
          ]
        }
      ],
      "clock": {
        "now": "2026-03-02T21:30:00Z",
        "frozen": true
      },
      "limits": {
        "keyed": {
          "hourly": 10,
          "daily": 25
        }
      }
    },
    "variables": {
      "fullKey": "full-access-key",
      "countsKey": "counts-only-key"
    },
    "steps": [
      {
        "name": "ten pages come within the hour",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/citations/at",
          "query": {
            "page": "{{page}}",
            "key": "{{fullKey}}"
          }
        },
        "expect": {
          "status": 200,
          "headers": {
            "x-hourlyratelimit-limit": "10",
            "x-dailyratelimit-limit": "25"
          },
          "json": {
            "$.query.page": "{{page}}",
            "$.results": {
              "length": 25
            }
          }
        },
        "repeat": {
          "times": 10,
          "as": "page"
        },
        "only": "emulator"
      },
      {
        "name": "the eleventh does not",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/citations/at",
          "query": {
            "page": 11,
            "key": "{{fullKey}}"
          }
        },
        "expect": {
          "status": 429,
          "text": "Too many requests",
          "headers": {
            "x-hourlyratelimit-limit": "10",
            "x-hourlyratelimit-remaining": "0",
            "x-dailyratelimit-remaining": "15",
            "retry-after": {
              "absent": true
            }
          }
        },
        "only": "emulator"
      },
      {
        "name": "asking again and again does not help, nor does it cost",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/citations/at",
          "query": {
            "page": 11,
            "key": "{{fullKey}}"
          }
        },
        "expect": {
          "status": 429,
          "headers": {
            "x-dailyratelimit-remaining": "15"
          }
        },
        "repeat": {
          "times": 5,
          "advance": "1 minute"
        },
        "only": "emulator"
      },
      {
        "name": "another key has limits of its own",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/citations/at",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "status": 200,
          "headers": {
            "x-hourlyratelimit-remaining": "9",
            "x-dailyratelimit-remaining": "24"
          }
        },
        "only": "emulator"
      },
      {
        "name": "badges are drawn whatever the limits",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/internal-556fdf0f/id/241939"
        },
        "expect": {
          "status": 200,
          "headers": {
            "x-hourlyratelimit-limit": {
              "absent": true
            }
          }
        },
        "only": "emulator"
      },
      {
        "name": "a second before ten",
        "clock": {
          "set": "2026-03-02T21:59:59Z"
        }
      },
      {
        "name": "it is still too early",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/citations/at",
          "query": {
            "page": 11,
            "key": "{{fullKey}}"
          }
        },
        "expect": {
          "status": 429
        },
        "only": "emulator"
      },
      {
        "name": "a new hour begins, half an hour after the first call",
        "clock": {
          "set": "2026-03-02T22:00:00Z"
        }
      },
      {
        "name": "the harvest goes on where it was",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/citations/at",
          "query": {
            "page": "{{page}}",
            "key": "{{fullKey}}"
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.query.page": "{{page}}"
          }
        },
        "repeat": {
          "times": 10,
          "as": "page",
          "from": 11
        },
        "only": "emulator"
      },
      {
        "name": "and another one",
        "clock": {
          "set": "2026-03-02T23:00:00Z"
        }
      },
      {
        "name": "five more pages, and the day's calls are used up",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/citations/at",
          "query": {
            "page": "{{page}}",
            "key": "{{fullKey}}"
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.query.page": "{{page}}"
          }
        },
        "repeat": {
          "times": 5,
          "as": "page",
          "from": 21
        },
        "only": "emulator"
      },
      {
        "name": "now it is the daily limit that stops it, which is told by the headers only",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/citations/at",
          "query": {
            "page": 26,
            "key": "{{fullKey}}"
          }
        },
        "expect": {
          "status": 429,
          "text": "Too many requests",
          "headers": {
            "x-dailyratelimit-remaining": "0",
            "x-hourlyratelimit-remaining": "5"
          }
        },
        "only": "emulator"
      },
      {
        "name": "the next tries are all in vain, until the day is over",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/citations/at",
          "query": {
            "page": 26,
            "key": "{{fullKey}}"
          }
        },
        "expect": {
          "status": 429
        },
        "repeat": {
          "times": 3,
          "advance": "15 minutes"
        },
        "only": "emulator"
      },
      {
        "name": "a new day begins, in UTC",
        "clock": {
          "set": "2026-03-03T00:00:00Z"
        }
      },
      {
        "name": "both limits start anew",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/citations/at",
          "query": {
            "page": 26,
            "key": "{{fullKey}}"
          }
        },
        "expect": {
          "status": 200,
          "headers": {
            "x-hourlyratelimit-remaining": "9",
            "x-dailyratelimit-remaining": "24"
          }
        },
        "only": "emulator"
      },
      {
        "name": "the journal has all that was refused",
        "control": {
          "path": "/requests",
          "query": {
            "operation": "listCitations",
            "status": 429
          }
        },
        "expect": {
          "json": {
            "$": {
              "length": 11
            }
          }
        }
      },
      {
        "name": "the emulator advises to wait",
        "control": {
          "path": "/advice"
        },
        "expect": {
          "json": {
            "$[*].kind": {
              "contains": "called-before-reset"
            }
          }
        }
      }
    ]
  },
  "sending-metrics": {
    "summary": "An organisation that is about to send its usage metrics to OPERAS; its account awaits approval.",
    "given": {
      "seed": "1",
      "accounts": [
        {
          "email": "metrics@press.example",
          "password": "test-password-123",
          "first_name": "Paula",
          "last_name": "Press",
          "institution": "Example University Press",
          "username": "press",
          "state": "confirmed"
        },
        {
          "email": "admin@example.org",
          "password": "admin-password-123",
          "first_name": "Ada",
          "last_name": "Administrator",
          "institution": "OPERAS",
          "username": "admin",
          "state": "approved",
          "administrator": true
        }
      ],
      "metrics": {
        "usage": "none"
      }
    },
    "variables": {
      "adminEmail": "admin@example.org",
      "adminPassword": "admin-password-123",
      "work": "info:doi:10.5334/bbc",
      "downloads": "https://metrics.operas-eu.org/oapen/downloads/v1",
      "newEmail": "usage@press.example",
      "newPassword": "difference-engine"
    },
    "steps": [
      {
        "name": "the registration form has a token against forgery",
        "request": {
          "service": "operas-altmetrics",
          "path": "/register"
        },
        "capture": {
          "csrf_token": {
            "matches": "name=\"csrf_token\"[^>]*value=\"([^\"]+)\""
          }
        },
        "only": "emulator"
      },
      {
        "name": "somebody of the press registers",
        "request": {
          "service": "operas-altmetrics",
          "method": "POST",
          "path": "/register",
          "form": {
            "csrf_token": "{{csrf_token}}",
            "username": "usage",
            "first_name": "Uma",
            "last_name": "Usage",
            "institution": "Example University Press",
            "email": "{{newEmail}}",
            "password": "{{newPassword}}"
          }
        },
        "expect": {
          "status": 302,
          "headers": {
            "location": "{{altmetrics}}/account/confirmation"
          }
        }
      },
      {
        "name": "the page says that a mail is on its way",
        "request": {
          "service": "operas-altmetrics",
          "path": "/account/confirmation"
        },
        "expect": {
          "text": {
            "contains": "Registration Complete"
          }
        },
        "only": "emulator"
      },
      {
        "name": "a mail has the link of confirmation",
        "control": {
          "path": "/mailbox",
          "query": {
            "to": "{{newEmail}}"
          }
        },
        "expect": {
          "json": {
            "$": {
              "length": 1
            }
          }
        },
        "capture": {
          "link": {
            "matches": "http[^ \"\\\\<]*/confirm/[^ \"\\\\<]*"
          }
        }
      },
      {
        "name": "following it confirms the address",
        "request": {
          "service": "operas-altmetrics",
          "path": "{{link}}"
        },
        "expect": {
          "status": 302,
          "headers": {
            "location": "{{altmetrics}}/login"
          }
        }
      },
      {
        "name": "without approval there is no token",
        "request": {
          "service": "operas-altmetrics",
          "path": "/api/get_token",
          "basic": {
            "user": "{{newEmail}}",
            "password": "{{newPassword}}"
          }
        },
        "expect": {
          "status": 401,
          "text": {
            "contains": "Account has not yet been approved"
          }
        }
      },
      {
        "name": "OPERAS approves the account",
        "control": {
          "method": "POST",
          "path": "/accounts/{{newEmail}}/approve"
        },
        "expect": {
          "json": {
            "$.approved": true
          }
        }
      },
      {
        "name": "now there is a token",
        "request": {
          "service": "operas-altmetrics",
          "path": "/api/get_token",
          "basic": {
            "user": "{{newEmail}}",
            "password": "{{newPassword}}"
          }
        },
        "expect": {
          "status": 200,
          "text": {
            "matches": "^[\\w-]+\\.[\\w-]+\\.[\\w-]+$"
          }
        },
        "capture": {
          "token": {
            "text": true
          }
        }
      },
      {
        "name": "downloads from OAPEN are among the measures",
        "request": {
          "service": "operas-metrics",
          "path": "/measures"
        },
        "expect": {
          "json": {
            "$.data[*].measure_uri": {
              "contains": "{{downloads}}"
            }
          }
        }
      },
      {
        "name": "nobody has used the work yet",
        "request": {
          "service": "operas-metrics",
          "path": "/events",
          "query": {
            "filter": "work_uri:{{work}}"
          }
        },
        "expect": {
          "status": 404,
          "json": {
            "$.count": 0
          }
        },
        "only": "emulator"
      },
      {
        "name": "nobody sends events without a token",
        "request": {
          "service": "operas-metrics",
          "method": "POST",
          "path": "/events",
          "json": {
            "work_uri": "{{work}}",
            "measure_uri": "{{downloads}}",
            "timestamp": "2017-04-01T00:00:00+0000",
            "country_uri": "urn:iso:std:3166:-2:BR",
            "value": 2
          }
        },
        "expect": {
          "status": 403
        }
      },
      {
        "name": "two downloads in Brazil are sent",
        "request": {
          "service": "operas-metrics",
          "method": "POST",
          "path": "/events",
          "headers": {
            "Authorization": "Bearer {{token}}"
          },
          "json": {
            "work_uri": "{{work}}",
            "measure_uri": "{{downloads}}",
            "timestamp": "2017-04-01T00:00:00+0000",
            "country_uri": "urn:iso:std:3166:-2:BR",
            "value": 2
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.count": 1,
            "$.data[0].value": 2,
            "$.data[0].uploader_uri": "acct:{{newEmail}}"
          }
        },
        "capture": {
          "event": "$.data[0].event_id"
        }
      },
      {
        "name": "the same again is answered alike, and not kept",
        "request": {
          "service": "operas-metrics",
          "method": "POST",
          "path": "/events",
          "headers": {
            "Authorization": "Bearer {{token}}"
          },
          "json": {
            "work_uri": "{{work}}",
            "measure_uri": "{{downloads}}",
            "timestamp": "2017-04-01T00:00:00+0000",
            "country_uri": "urn:iso:std:3166:-2:BR",
            "value": 99
          }
        },
        "expect": {
          "status": 200
        }
      },
      {
        "name": "so are five in Spain, month after month",
        "request": {
          "service": "operas-metrics",
          "method": "POST",
          "path": "/events",
          "headers": {
            "Authorization": "Bearer {{token}}"
          },
          "json": {
            "work_uri": "{{work}}",
            "measure_uri": "{{downloads}}",
            "timestamp": "2017-0{{month}}-01T00:00:00+0000",
            "country_uri": "urn:iso:std:3166:-2:ES",
            "value": 5
          }
        },
        "repeat": {
          "times": 3,
          "as": "month",
          "from": 4
        },
        "expect": {
          "status": 200
        }
      },
      {
        "name": "an unknown measure is answered with 500",
        "request": {
          "service": "operas-metrics",
          "method": "POST",
          "path": "/events",
          "headers": {
            "Authorization": "Bearer {{token}}"
          },
          "json": {
            "work_uri": "{{work}}",
            "measure_uri": "https://metrics.operas-eu.org/nobody/downloads/v1",
            "timestamp": "2017-04-01T00:00:00+0000",
            "value": 1
          }
        },
        "expect": {
          "status": 500
        }
      },
      {
        "name": "the sums are those of what was sent, and kept",
        "request": {
          "service": "operas-metrics",
          "path": "/events",
          "query": {
            "filter": "work_uri:{{work}}",
            "aggregation": "measure_uri,country_uri"
          }
        },
        "expect": {
          "json": {
            "$.count": 1,
            "$.data[0].measure_uri": "{{downloads}}",
            "$.data[0].data[?@.country_code=='BR'].value": [
              2
            ],
            "$.data[0].data[?@.country_code=='ES'].value": [
              15
            ]
          }
        },
        "only": "emulator"
      },
      {
        "name": "the event is read back by its id",
        "request": {
          "service": "operas-metrics",
          "path": "/events?event_id={{event}}"
        },
        "expect": {
          "json": {
            "$.data[0].value": 2,
            "$.data[0].work_uri": "{{work}}"
          }
        }
      }
    ]
  },
  "token-expires-mid-harvest": {
    "summary": "A harvest in pages whose token expires between two of them, and what it takes to go on.",
    "given": {
      "seed": "1",
      "accounts": [
        {
          "email": "test.user@gmail.com",
          "password": "test-password-123",
          "first_name": "Test",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "test.user",
          "state": "approved"
        },
        {
          "email": "second.user@example.org",
          "password": "test-password-123",
          "first_name": "Second",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "second.user",
          "state": "approved"
        },
        {
          "email": "pending.user@example.org",
          "password": "test-password-123",
          "first_name": "Pending",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "pending.user",
          "state": "confirmed"
        },
        {
          "email": "unconfirmed.user@example.org",
          "password": "test-password-123",
          "first_name": "Unconfirmed",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "unconfirmed.user",
          "state": "registered"
        },
        {
          "email": "approved.unconfirmed@example.org",
          "password": "test-password-123",
          "first_name": "Approved",
          "last_name": "Unconfirmed",
          "institution": "University of Examples",
          "username": "approved.unconfirmed",
          "state": "approved",
          "confirmed": false
        },
        {
          "email": "inactive.user@example.org",
          "password": "test-password-123",
          "first_name": "Inactive",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "inactive.user",
          "state": "approved",
          "active": false
        },
        {
          "email": "admin@example.org",
          "password": "admin-password-123",
          "first_name": "Ada",
          "last_name": "Administrator",
          "institution": "OPERAS",
          "username": "admin",
          "state": "approved",
          "administrator": true
        }
      ],
      "outputs": [
        {
          "doi": "10.5334/bay",
          "registered_by": [
            "test.user@gmail.com"
          ],
          "urls": [
            "https://www.ubiquitypress.com/site/books/10.5334/bay"
          ],
          "last_checked": "2021-01-08T12:00:00.123Z",
          "mentions": [
            {
              "origin": "hypothesis",
              "url": "https://hyp.is/aBcDeFgHiJkLmNoPqRsTuV",
              "created_at": "2018-05-02T09:30:00Z"
            },
            {
              "origin": "wikipedia",
              "url": "https://en.wikipedia.org/wiki/Open_access_monograph",
              "created_at": "2019-11-20T16:45:12Z"
            },
            {
              "origin": "twitter",
              "url": "https://twitter.com/i/web/status/1101423300000000001",
              "created_at": "2019-03-01T10:11:12Z"
            },
            {
              "origin": "twitter",
              "url": "https://twitter.com/i/web/status/1102000000000000002",
              "created_at": "2019-03-03T00:22:40Z",
              "deleted": true
            }
          ]
        },
        {
          "doi": "10.5334/bcb",
          "registered_by": [
            "test.user@gmail.com"
          ],
          "last_checked": "2021-01-08T12:00:00Z",
          "mentions": [
            {
              "origin": "twitter",
              "url": "https://twitter.com/i/web/status/1102000000000000003",
              "created_at": "2019-03-04T08:00:00Z"
            },
            {
              "origin": "wordpressdotcom",
              "url": "https://openscholarship.example.wordpress.com/2019/04/01/reading-list/",
              "created_at": "2019-04-01T07:05:00Z"
            }
          ]
        },
        {
          "doi": "10.11647/OBP.0020",
          "registered_by": [
            "admin@example.org"
          ],
          "urls": [
            "https://www.openbookpublishers.com/books/10.11647/obp.0020"
          ],
          "mentions": [
            {
              "origin": "hypothesis",
              "url": "https://hyp.is/zYxWvUtSrQpOnMlKjIhGfE",
              "created_at": "2020-02-14T12:00:00Z"
            }
          ]
        }
      ],
      "keys": [
        {
          "key": "counts-only-key",
          "tier": "counts-only"
        },
        {
          "key": "full-access-key",
          "tier": "full-access"
        },
        {
          "key": "spent-key",
          "tier": "counts-only",
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
            "scope": "whole-database"
          },
          {
            "name": "institutional",
            "key": "fedcba9876543210fedcba9876543210",
            "secret": "2e9f1c7a5b3d48609182a3b4c5d6e7f8",
            "scope": "institutional",
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
            }
          },
          {
            "name": "lapsed",
            "key": "00000000000000000000000000000e01",
            "secret": "5f0c6d3e1b2a49788796a5b4c3d2e1f0",
            "scope": "whole-database",
            "expires_at": "2010-12-31T23:59:59Z"
          },
          {
            "name": "without-api",
            "key": "00000000000000000000000000000e02",
            "secret": "6a1d7e4f2c3b5a899807b6c5d4e3f201",
            "scope": "whole-database",
            "api_access": false
          }
        ]
      },
      "works": [
        {
          "uuid": "463b4279-4e8d-47f8-a133-ad8ce7c4f86c",
          "type": "monograph",
          "titles": [
            "That Greece Might Still Be Free: The Philhellenes in the War of Independence",
            "That Greece Might Still Be Free"
          ],
          "uris": [
            {
              "uri": "info:doi:10.11647/obp.0001",
              "canonical": true
            },
            {
              "uri": "urn:isbn:9781906924003",
              "canonical": true
            },
            {
              "uri": "urn:isbn:9781906924027"
            },
            {
              "uri": "urn:isbn:9781906924652"
            },
            {
              "uri": "https://www.openbookpublishers.com/product/3"
            }
          ]
        },
        {
          "uuid": "b23bfb0f-dc1b-45bd-9f31-2955dcae9b0d",
          "type": "book-chapter",
          "titles": [
            "The Outbreak"
          ],
          "uris": [
            {
              "uri": "info:doi:10.11647/obp.0001.01",
              "canonical": true
            },
            {
              "uri": "urn:isbn:9781906924652"
            }
          ],
          "parents": [
            "463b4279-4e8d-47f8-a133-ad8ce7c4f86c"
          ]
        },
        {
          "uuid": "0034efd8-be0b-4527-b0e0-bad1faff3c2f",
          "type": "monograph",
          "titles": [
            "Storytelling in Northern Zambia: Theory, Method, Practice and Other Necessary Fictions",
            "Storytelling in Northern Zambia. Theory, Method, Practice and Other Necessary Fictions"
          ],
          "uris": [
            {
              "uri": "info:doi:10.11647/obp.0033",
              "canonical": true
            }
          ]
        }
      ],
      "clock": {
        "now": "2026-03-02T09:00:00Z",
        "frozen": true
      }
    },
    "rules": [
      {
        "name": "all tokens are withdrawn in the middle of the second harvest",
        "when": {
          "clock": {
            "after": "26 hours"
          }
        },
        "then": [
          {
            "expire_tokens": {}
          }
        ]
      }
    ],
    "variables": {
      "email": "second.user@example.org",
      "password": "test-password-123"
    },
    "steps": [
      {
        "name": "a publisher gets a token",
        "request": {
          "service": "operas-altmetrics",
          "path": "/api/get_token",
          "basic": {
            "user": "{{email}}",
            "password": "{{password}}"
          }
        },
        "expect": {
          "status": 200
        },
        "capture": {
          "token": {
            "text": true
          }
        }
      },
      {
        "name": "twelve DOIs are registered",
        "request": {
          "service": "operas-altmetrics",
          "method": "POST",
          "path": "/api/uriset",
          "headers": {
            "Authorization": "Bearer {{token}}"
          },
          "json": [
            {
              "doi": "10.5334/harvest.{{n}}"
            }
          ]
        },
        "expect": {
          "status": 200,
          "text": "200\n"
        },
        "repeat": {
          "times": 12,
          "as": "n",
          "from": 101
        }
      },
      {
        "name": "the first page of five comes, with the address of the next",
        "request": {
          "service": "operas-altmetrics",
          "path": "/api/uriset?per_page=5",
          "headers": {
            "Authorization": "Bearer {{token}}"
          }
        },
        "expect": {
          "json": {
            "$.data": {
              "length": 5
            },
            "$.data[0].raw": "10.5334/harvest.101"
          }
        },
        "capture": {
          "next": "$.next"
        },
        "only": "emulator"
      },
      {
        "name": "what is on it takes until the next morning, a second more than the token's day",
        "clock": {
          "set": "2026-03-03T09:00:01Z"
        }
      },
      {
        "name": "the second page does not come, the token has expired",
        "request": {
          "service": "operas-altmetrics",
          "path": "{{next}}",
          "headers": {
            "Authorization": "Bearer {{token}}"
          }
        },
        "expect": {
          "status": 401,
          "headers": {
            "content-type": "text/html"
          },
          "text": {
            "contains": "ExpiredSignatureError('Signature has expired')"
          }
        },
        "only": "emulator"
      },
      {
        "name": "trying again with it changes nothing",
        "request": {
          "service": "operas-altmetrics",
          "path": "{{next}}",
          "headers": {
            "Authorization": "Bearer {{token}}"
          }
        },
        "expect": {
          "status": 401,
          "text": {
            "contains": "Signature has expired"
          }
        },
        "repeat": {
          "times": 3,
          "advance": "10 seconds"
        },
        "only": "emulator"
      },
      {
        "name": "the emulator advises against it",
        "control": {
          "path": "/advice"
        },
        "expect": {
          "json": {
            "$[*].kind": {
              "contains": "token-past-expiry"
            }
          }
        }
      },
      {
        "name": "a new token is had as the first one was",
        "request": {
          "service": "operas-altmetrics",
          "path": "/api/get_token",
          "basic": {
            "user": "{{email}}",
            "password": "{{password}}"
          }
        },
        "capture": {
          "token": {
            "text": true
          }
        }
      },
      {
        "name": "the harvest goes on where it was",
        "request": {
          "service": "operas-altmetrics",
          "path": "{{next}}",
          "headers": {
            "Authorization": "Bearer {{token}}"
          }
        },
        "expect": {
          "json": {
            "$.data": {
              "length": 5
            },
            "$.data[0].raw": "10.5334/harvest.106"
          }
        },
        "capture": {
          "next": "$.next"
        },
        "only": "emulator"
      },
      {
        "name": "and comes to its end, each DOI once",
        "request": {
          "service": "operas-altmetrics",
          "path": "{{next}}",
          "headers": {
            "Authorization": "Bearer {{token}}"
          }
        },
        "expect": {
          "json": {
            "$.data[*].raw": [
              "10.5334/harvest.111",
              "10.5334/harvest.112"
            ],
            "$.next": {
              "absent": true
            }
          }
        },
        "only": "emulator"
      },
      {
        "name": "a second harvest begins, with a token that would be good until tomorrow",
        "request": {
          "service": "operas-altmetrics",
          "path": "/api/uriset?per_page=5",
          "headers": {
            "Authorization": "Bearer {{token}}"
          }
        },
        "expect": {
          "status": 200
        },
        "capture": {
          "next": "$.next"
        },
        "only": "emulator"
      },
      {
        "name": "it is good for the Metrics API as well",
        "request": {
          "service": "operas-metrics",
          "method": "POST",
          "path": "/events",
          "headers": {
            "Authorization": "Bearer {{token}}"
          },
          "json": {
            "work_uri": "info:doi:10.5334/harvest.101",
            "measure_uri": "https://metrics.operas-eu.org/oapen/downloads/v1",
            "timestamp": "2026-02-01T00:00:00+0000",
            "value": 3
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.data[0].uploader_uri": "acct:{{email}}"
          }
        }
      },
      {
        "name": "two hours later all tokens are withdrawn",
        "clock": {
          "advance": "2 hours"
        }
      },
      {
        "name": "the next page meets it in the middle of the day",
        "request": {
          "service": "operas-altmetrics",
          "path": "{{next}}",
          "headers": {
            "Authorization": "Bearer {{token}}"
          }
        },
        "expect": {
          "status": 401,
          "text": {
            "contains": "Signature has expired"
          }
        },
        "only": "emulator"
      },
      {
        "name": "the Metrics API says so in words of its own, in JSON",
        "request": {
          "service": "operas-metrics",
          "method": "POST",
          "path": "/events",
          "headers": {
            "Authorization": "Bearer {{token}}"
          },
          "json": {
            "work_uri": "info:doi:10.5334/harvest.101",
            "measure_uri": "https://metrics.operas-eu.org/oapen/downloads/v1",
            "timestamp": "2026-02-02T00:00:00+0000",
            "value": 3
          }
        },
        "expect": {
          "status": 401,
          "json": {
            "$.message": "Authentication is needed.",
            "$.description": "Signature expired."
          }
        },
        "only": "emulator"
      },
      {
        "name": "a token of now is good again",
        "request": {
          "service": "operas-altmetrics",
          "path": "/api/get_token",
          "basic": {
            "user": "{{email}}",
            "password": "{{password}}"
          }
        },
        "capture": {
          "token": {
            "text": true
          }
        }
      },
      {
        "name": "the second harvest goes on, too",
        "request": {
          "service": "operas-altmetrics",
          "path": "{{next}}",
          "headers": {
            "Authorization": "Bearer {{token}}"
          }
        },
        "expect": {
          "json": {
            "$.data": {
              "length": 5
            },
            "$.data[4].raw": "10.5334/harvest.110"
          }
        },
        "only": "emulator"
      }
    ]
  },
  "tweet-quota": {
    "summary": "Fetching tweets until the quota of tweet IDs is used up, and how to go on without them.",
    "given": {
      "seed": "1",
      "accounts": [
        {
          "email": "test.user@gmail.com",
          "password": "test-password-123",
          "first_name": "Test",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "test.user",
          "state": "approved"
        },
        {
          "email": "second.user@example.org",
          "password": "test-password-123",
          "first_name": "Second",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "second.user",
          "state": "approved"
        },
        {
          "email": "pending.user@example.org",
          "password": "test-password-123",
          "first_name": "Pending",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "pending.user",
          "state": "confirmed"
        },
        {
          "email": "unconfirmed.user@example.org",
          "password": "test-password-123",
          "first_name": "Unconfirmed",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "unconfirmed.user",
          "state": "registered"
        },
        {
          "email": "approved.unconfirmed@example.org",
          "password": "test-password-123",
          "first_name": "Approved",
          "last_name": "Unconfirmed",
          "institution": "University of Examples",
          "username": "approved.unconfirmed",
          "state": "approved",
          "confirmed": false
        },
        {
          "email": "inactive.user@example.org",
          "password": "test-password-123",
          "first_name": "Inactive",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "inactive.user",
          "state": "approved",
          "active": false
        },
        {
          "email": "admin@example.org",
          "password": "admin-password-123",
          "first_name": "Ada",
          "last_name": "Administrator",
          "institution": "OPERAS",
          "username": "admin",
          "state": "approved",
          "administrator": true
        }
      ],
      "outputs": [
        {
          "doi": "10.5334/bay",
          "registered_by": [
            "test.user@gmail.com"
          ],
          "urls": [
            "https://www.ubiquitypress.com/site/books/10.5334/bay"
          ],
          "last_checked": "2021-01-08T12:00:00.123Z",
          "mentions": [
            {
              "origin": "hypothesis",
              "url": "https://hyp.is/aBcDeFgHiJkLmNoPqRsTuV",
              "created_at": "2018-05-02T09:30:00Z"
            },
            {
              "origin": "wikipedia",
              "url": "https://en.wikipedia.org/wiki/Open_access_monograph",
              "created_at": "2019-11-20T16:45:12Z"
            },
            {
              "origin": "twitter",
              "url": "https://twitter.com/i/web/status/1101423300000000001",
              "created_at": "2019-03-01T10:11:12Z"
            },
            {
              "origin": "twitter",
              "url": "https://twitter.com/i/web/status/1102000000000000002",
              "created_at": "2019-03-03T00:22:40Z",
              "deleted": true
            }
          ]
        },
        {
          "doi": "10.5334/bcb",
          "registered_by": [
            "test.user@gmail.com"
          ],
          "last_checked": "2021-01-08T12:00:00Z",
          "mentions": [
            {
              "origin": "twitter",
              "url": "https://twitter.com/i/web/status/1102000000000000003",
              "created_at": "2019-03-04T08:00:00Z"
            },
            {
              "origin": "wordpressdotcom",
              "url": "https://openscholarship.example.wordpress.com/2019/04/01/reading-list/",
              "created_at": "2019-04-01T07:05:00Z"
            }
          ]
        },
        {
          "doi": "10.11647/OBP.0020",
          "registered_by": [
            "admin@example.org"
          ],
          "urls": [
            "https://www.openbookpublishers.com/books/10.11647/obp.0020"
          ],
          "mentions": [
            {
              "origin": "hypothesis",
              "url": "https://hyp.is/zYxWvUtSrQpOnMlKjIhGfE",
              "created_at": "2020-02-14T12:00:00Z"
            }
          ]
        }
      ],
      "keys": [
        {
          "key": "counts-only-key",
          "tier": "counts-only"
        },
        {
          "key": "full-access-key",
          "tier": "full-access"
        },
        {
          "key": "spent-key",
          "tier": "counts-only",
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
            "scope": "whole-database"
          },
          {
            "name": "institutional",
            "key": "fedcba9876543210fedcba9876543210",
            "secret": "2e9f1c7a5b3d48609182a3b4c5d6e7f8",
            "scope": "institutional",
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
            }
          },
          {
            "name": "lapsed",
            "key": "00000000000000000000000000000e01",
            "secret": "5f0c6d3e1b2a49788796a5b4c3d2e1f0",
            "scope": "whole-database",
            "expires_at": "2010-12-31T23:59:59Z"
          },
          {
            "name": "without-api",
            "key": "00000000000000000000000000000e02",
            "secret": "6a1d7e4f2c3b5a899807b6c5d4e3f201",
            "scope": "whole-database",
            "api_access": false
          }
        ]
      },
      "works": [
        {
          "uuid": "463b4279-4e8d-47f8-a133-ad8ce7c4f86c",
          "type": "monograph",
          "titles": [
            "That Greece Might Still Be Free: The Philhellenes in the War of Independence",
            "That Greece Might Still Be Free"
          ],
          "uris": [
            {
              "uri": "info:doi:10.11647/obp.0001",
              "canonical": true
            },
            {
              "uri": "urn:isbn:9781906924003",
              "canonical": true
            },
            {
              "uri": "urn:isbn:9781906924027"
            },
            {
              "uri": "urn:isbn:9781906924652"
            },
            {
              "uri": "https://www.openbookpublishers.com/product/3"
            }
          ]
        },
        {
          "uuid": "b23bfb0f-dc1b-45bd-9f31-2955dcae9b0d",
          "type": "book-chapter",
          "titles": [
            "The Outbreak"
          ],
          "uris": [
            {
              "uri": "info:doi:10.11647/obp.0001.01",
              "canonical": true
            },
            {
              "uri": "urn:isbn:9781906924652"
            }
          ],
          "parents": [
            "463b4279-4e8d-47f8-a133-ad8ce7c4f86c"
          ]
        },
        {
          "uuid": "0034efd8-be0b-4527-b0e0-bad1faff3c2f",
          "type": "monograph",
          "titles": [
            "Storytelling in Northern Zambia: Theory, Method, Practice and Other Necessary Fictions",
            "Storytelling in Northern Zambia. Theory, Method, Practice and Other Necessary Fictions"
          ],
          "uris": [
            {
              "uri": "info:doi:10.11647/obp.0033",
              "canonical": true
            }
          ]
        }
      ],
      "clock": {
        "now": "2026-03-02T09:00:00Z",
        "frozen": true
      },
      "limits": {
        "tweet_ids": 200
      }
    },
    "variables": {
      "fullKey": "full-access-key",
      "doi": "10.1038/news.2011.490",
      "otherDoi": "10.1038/news.2011.498"
    },
    "steps": [
      {
        "name": "an output with 147 tweets is fetched",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/fetch/doi/{{doi}}",
          "query": {
            "key": "{{fullKey}}"
          }
        },
        "expect": {
          "status": 200,
          "headers": {
            "x-tweetidratelimit-limit": "200",
            "x-tweetidratelimit-remaining": "53"
          },
          "json": {
            "$.posts.twitter": {
              "length": 147
            }
          }
        },
        "only": "emulator"
      },
      {
        "name": "fetching it again costs nothing",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/fetch/doi/{{doi}}",
          "query": {
            "key": "{{fullKey}}"
          }
        },
        "expect": {
          "status": 200,
          "headers": {
            "x-tweetidratelimit-remaining": "53"
          }
        },
        "repeat": {
          "times": 3,
          "advance": "1 day"
        },
        "only": "emulator"
      },
      {
        "name": "another one with 138 tweets is too much",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/fetch/doi/{{otherDoi}}",
          "query": {
            "key": "{{fullKey}}"
          }
        },
        "expect": {
          "status": 429,
          "text": "Tweet ID rate limit exceeded, please see X-TweetIdRateLimit headers and try again later",
          "headers": {
            "x-tweetidratelimit-remaining": "53"
          }
        },
        "only": "emulator"
      },
      {
        "name": "the first one is fetched all the same",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/fetch/doi/{{doi}}",
          "query": {
            "key": "{{fullKey}}"
          }
        },
        "expect": {
          "status": 200,
          "headers": {
            "x-tweetidratelimit-remaining": "53"
          }
        },
        "only": "emulator"
      },
      {
        "name": "without its tweets the other can be had",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/fetch/doi/{{otherDoi}}",
          "query": {
            "exclude_sources": "twitter",
            "key": "{{fullKey}}"
          }
        },
        "expect": {
          "status": 200,
          "headers": {
            "x-tweetidratelimit-remaining": {
              "absent": true
            }
          },
          "json": {
            "$.posts.twitter": {
              "absent": true
            },
            "$.counts.twitter.posts_count": {
              "at_least": 1
            }
          }
        }
      },
      {
        "name": "or without its posts altogether",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/fetch/doi/{{otherDoi}}",
          "query": {
            "include_sections": "counts,altmetric_score",
            "key": "{{fullKey}}"
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.posts": {
              "absent": true
            },
            "$.altmetric_score.score": {
              "at_least": 1
            }
          }
        }
      },
      {
        "name": "counts never cost any",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/doi/{{otherDoi}}",
          "query": {
            "key": "{{fullKey}}"
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$.cited_by_tweeters_count": {
              "at_least": 1
            }
          }
        }
      },
      {
        "name": "a new day or a new hour does not help",
        "clock": {
          "advance": "25 days"
        }
      },
      {
        "name": "for thirty days the tweets of the first one count",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/fetch/doi/{{otherDoi}}",
          "query": {
            "key": "{{fullKey}}"
          }
        },
        "expect": {
          "status": 429
        },
        "only": "emulator"
      },
      {
        "name": "thirty days after it was last read",
        "clock": {
          "advance": "30 days"
        }
      },
      {
        "name": "what was read before counts no more",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/fetch/doi/{{otherDoi}}",
          "query": {
            "key": "{{fullKey}}"
          }
        },
        "expect": {
          "status": 200,
          "headers": {
            "x-tweetidratelimit-remaining": "62"
          },
          "json": {
            "$.posts.twitter": {
              "length": 138
            }
          }
        },
        "only": "emulator"
      },
      {
        "name": "now it is the first one that is too much",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/fetch/doi/{{doi}}",
          "query": {
            "key": "{{fullKey}}"
          }
        },
        "expect": {
          "status": 429,
          "headers": {
            "x-tweetidratelimit-remaining": "62"
          }
        },
        "only": "emulator"
      }
    ]
  },
  "two-publishers-one-doi": {
    "summary": "Two publishers register the same DOI, each with an address of its own, and see each other's.",
    "given": {
      "seed": "1",
      "accounts": [
        {
          "email": "test.user@gmail.com",
          "password": "test-password-123",
          "first_name": "Test",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "test.user",
          "state": "approved"
        },
        {
          "email": "second.user@example.org",
          "password": "test-password-123",
          "first_name": "Second",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "second.user",
          "state": "approved"
        },
        {
          "email": "pending.user@example.org",
          "password": "test-password-123",
          "first_name": "Pending",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "pending.user",
          "state": "confirmed"
        },
        {
          "email": "unconfirmed.user@example.org",
          "password": "test-password-123",
          "first_name": "Unconfirmed",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "unconfirmed.user",
          "state": "registered"
        },
        {
          "email": "approved.unconfirmed@example.org",
          "password": "test-password-123",
          "first_name": "Approved",
          "last_name": "Unconfirmed",
          "institution": "University of Examples",
          "username": "approved.unconfirmed",
          "state": "approved",
          "confirmed": false
        },
        {
          "email": "inactive.user@example.org",
          "password": "test-password-123",
          "first_name": "Inactive",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "inactive.user",
          "state": "approved",
          "active": false
        },
        {
          "email": "admin@example.org",
          "password": "admin-password-123",
          "first_name": "Ada",
          "last_name": "Administrator",
          "institution": "OPERAS",
          "username": "admin",
          "state": "approved",
          "administrator": true
        }
      ],
      "outputs": [
        {
          "doi": "10.5334/bay",
          "registered_by": [
            "test.user@gmail.com"
          ],
          "urls": [
            "https://www.ubiquitypress.com/site/books/10.5334/bay"
          ],
          "last_checked": "2021-01-08T12:00:00.123Z",
          "mentions": [
            {
              "origin": "hypothesis",
              "url": "https://hyp.is/aBcDeFgHiJkLmNoPqRsTuV",
              "created_at": "2018-05-02T09:30:00Z"
            },
            {
              "origin": "wikipedia",
              "url": "https://en.wikipedia.org/wiki/Open_access_monograph",
              "created_at": "2019-11-20T16:45:12Z"
            },
            {
              "origin": "twitter",
              "url": "https://twitter.com/i/web/status/1101423300000000001",
              "created_at": "2019-03-01T10:11:12Z"
            },
            {
              "origin": "twitter",
              "url": "https://twitter.com/i/web/status/1102000000000000002",
              "created_at": "2019-03-03T00:22:40Z",
              "deleted": true
            }
          ]
        },
        {
          "doi": "10.5334/bcb",
          "registered_by": [
            "test.user@gmail.com"
          ],
          "last_checked": "2021-01-08T12:00:00Z",
          "mentions": [
            {
              "origin": "twitter",
              "url": "https://twitter.com/i/web/status/1102000000000000003",
              "created_at": "2019-03-04T08:00:00Z"
            },
            {
              "origin": "wordpressdotcom",
              "url": "https://openscholarship.example.wordpress.com/2019/04/01/reading-list/",
              "created_at": "2019-04-01T07:05:00Z"
            }
          ]
        },
        {
          "doi": "10.11647/OBP.0020",
          "registered_by": [
            "admin@example.org"
          ],
          "urls": [
            "https://www.openbookpublishers.com/books/10.11647/obp.0020"
          ],
          "mentions": [
            {
              "origin": "hypothesis",
              "url": "https://hyp.is/zYxWvUtSrQpOnMlKjIhGfE",
              "created_at": "2020-02-14T12:00:00Z"
            }
          ]
        }
      ],
      "keys": [
        {
          "key": "counts-only-key",
          "tier": "counts-only"
        },
        {
          "key": "full-access-key",
          "tier": "full-access"
        },
        {
          "key": "spent-key",
          "tier": "counts-only",
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
            "scope": "whole-database"
          },
          {
            "name": "institutional",
            "key": "fedcba9876543210fedcba9876543210",
            "secret": "2e9f1c7a5b3d48609182a3b4c5d6e7f8",
            "scope": "institutional",
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
            }
          },
          {
            "name": "lapsed",
            "key": "00000000000000000000000000000e01",
            "secret": "5f0c6d3e1b2a49788796a5b4c3d2e1f0",
            "scope": "whole-database",
            "expires_at": "2010-12-31T23:59:59Z"
          },
          {
            "name": "without-api",
            "key": "00000000000000000000000000000e02",
            "secret": "6a1d7e4f2c3b5a899807b6c5d4e3f201",
            "scope": "whole-database",
            "api_access": false
          }
        ]
      },
      "works": [
        {
          "uuid": "463b4279-4e8d-47f8-a133-ad8ce7c4f86c",
          "type": "monograph",
          "titles": [
            "That Greece Might Still Be Free: The Philhellenes in the War of Independence",
            "That Greece Might Still Be Free"
          ],
          "uris": [
            {
              "uri": "info:doi:10.11647/obp.0001",
              "canonical": true
            },
            {
              "uri": "urn:isbn:9781906924003",
              "canonical": true
            },
            {
              "uri": "urn:isbn:9781906924027"
            },
            {
              "uri": "urn:isbn:9781906924652"
            },
            {
              "uri": "https://www.openbookpublishers.com/product/3"
            }
          ]
        },
        {
          "uuid": "b23bfb0f-dc1b-45bd-9f31-2955dcae9b0d",
          "type": "book-chapter",
          "titles": [
            "The Outbreak"
          ],
          "uris": [
            {
              "uri": "info:doi:10.11647/obp.0001.01",
              "canonical": true
            },
            {
              "uri": "urn:isbn:9781906924652"
            }
          ],
          "parents": [
            "463b4279-4e8d-47f8-a133-ad8ce7c4f86c"
          ]
        },
        {
          "uuid": "0034efd8-be0b-4527-b0e0-bad1faff3c2f",
          "type": "monograph",
          "titles": [
            "Storytelling in Northern Zambia: Theory, Method, Practice and Other Necessary Fictions",
            "Storytelling in Northern Zambia. Theory, Method, Practice and Other Necessary Fictions"
          ],
          "uris": [
            {
              "uri": "info:doi:10.11647/obp.0033",
              "canonical": true
            }
          ]
        }
      ],
      "clock": {
        "now": "2026-03-02T09:00:00Z",
        "frozen": true
      }
    },
    "variables": {
      "email": "test.user@gmail.com",
      "secondEmail": "second.user@example.org",
      "password": "test-password-123"
    },
    "steps": [
      {
        "name": "the first publisher has a token",
        "request": {
          "service": "operas-altmetrics",
          "path": "/api/get_token",
          "basic": {
            "user": "{{email}}",
            "password": "{{password}}"
          }
        },
        "capture": {
          "token": {
            "text": true
          }
        }
      },
      {
        "name": "and so has the second",
        "request": {
          "service": "operas-altmetrics",
          "path": "/api/get_token",
          "basic": {
            "user": "{{secondEmail}}",
            "password": "{{password}}"
          }
        },
        "capture": {
          "secondToken": {
            "text": true
          }
        },
        "only": "emulator"
      },
      {
        "name": "the first registers a book",
        "request": {
          "service": "operas-altmetrics",
          "method": "POST",
          "path": "/api/uriset",
          "headers": {
            "Authorization": "Bearer {{token}}"
          },
          "json": [
            {
              "doi": "10.11647/obp.0999",
              "url": [
                "https://first.example/books/999"
              ]
            }
          ]
        },
        "expect": {
          "status": 200
        }
      },
      {
        "name": "the second does not have it",
        "request": {
          "service": "operas-altmetrics",
          "path": "/api/uriset/10.11647/obp.0999",
          "headers": {
            "Authorization": "Bearer {{secondToken}}"
          }
        },
        "expect": {
          "status": 404,
          "json": {
            "$.message": "No URI 10.11647/obp.0999 associated with your account."
          }
        },
        "only": "emulator"
      },
      {
        "name": "until it registers the same DOI",
        "request": {
          "service": "operas-altmetrics",
          "method": "POST",
          "path": "/api/uriset",
          "headers": {
            "Authorization": "Bearer {{secondToken}}"
          },
          "json": [
            {
              "doi": "10.11647/obp.0999",
              "url": [
                "https://second.example/catalogue/999/"
              ]
            }
          ]
        },
        "expect": {
          "status": 200
        },
        "only": "emulator"
      },
      {
        "name": "now it sees the addresses of both",
        "request": {
          "service": "operas-altmetrics",
          "path": "/api/uriset/10.11647/obp.0999",
          "headers": {
            "Authorization": "Bearer {{secondToken}}"
          }
        },
        "expect": {
          "json": {
            "$.urls": [
              "https://first.example/books/999",
              "https://second.example/catalogue/999"
            ]
          }
        },
        "only": "emulator"
      },
      {
        "name": "and so does the first, without having done anything",
        "request": {
          "service": "operas-altmetrics",
          "path": "/api/uriset/10.11647/obp.0999",
          "headers": {
            "Authorization": "Bearer {{token}}"
          }
        },
        "expect": {
          "json": {
            "$.urls": {
              "length": 2
            }
          }
        },
        "only": "emulator"
      },
      {
        "name": "an address that is taken is passed over, as if all were well",
        "request": {
          "service": "operas-altmetrics",
          "method": "POST",
          "path": "/api/uriset",
          "headers": {
            "Authorization": "Bearer {{secondToken}}"
          },
          "json": [
            {
              "doi": "10.11647/obp.1000",
              "url": [
                "https://first.example/books/999"
              ]
            }
          ]
        },
        "expect": {
          "status": 200,
          "text": "200\n"
        },
        "only": "emulator"
      },
      {
        "name": "the other book has none",
        "request": {
          "service": "operas-altmetrics",
          "path": "/api/uriset/10.11647/obp.1000",
          "headers": {
            "Authorization": "Bearer {{secondToken}}"
          }
        },
        "expect": {
          "json": {
            "$.urls": []
          }
        },
        "only": "emulator"
      },
      {
        "name": "other capitals make another DOI",
        "request": {
          "service": "operas-altmetrics",
          "path": "/api/uriset/10.11647/OBP.0999",
          "headers": {
            "Authorization": "Bearer {{token}}"
          }
        },
        "expect": {
          "status": 404
        }
      },
      {
        "name": "noon and evening pass, when mentions are collected and sent on",
        "clock": {
          "advance": "11 hours"
        }
      },
      {
        "name": "what is found is of the DOI, whoever asks",
        "request": {
          "service": "operas-altmetrics",
          "path": "/api/eventset",
          "query": {
            "origin": "twitter",
            "uri": "10.11647/obp.0999"
          },
          "headers": {
            "Authorization": "Bearer {{token}}"
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$": {
              "length": 4
            },
            "$[0].uri.urls": [
              "https://first.example/books/999",
              "https://second.example/catalogue/999"
            ]
          }
        },
        "capture": {
          "found": "$"
        },
        "only": "emulator"
      },
      {
        "name": "the second publisher is told the same",
        "request": {
          "service": "operas-altmetrics",
          "path": "/api/eventset",
          "query": {
            "origin": "twitter",
            "uri": "10.11647/obp.0999"
          },
          "headers": {
            "Authorization": "Bearer {{secondToken}}"
          }
        },
        "expect": {
          "status": 200,
          "json": {
            "$": {
              "equals": "{{found}}"
            }
          }
        },
        "only": "emulator"
      },
      {
        "name": "the Metrics API has each tweet once, not once for each publisher",
        "request": {
          "service": "operas-metrics",
          "path": "/events?filter=work_uri:info:doi:10.11647/obp.0999,measure_uri:https://metrics.operas-eu.org/twitter/tweets/v1"
        },
        "expect": {
          "json": {
            "$.data": {
              "length": 4
            },
            "$.data[*].value": [
              1,
              1,
              1,
              1
            ]
          }
        },
        "only": "emulator"
      }
    ]
  },
  "viral-paper": {
    "summary": "A paper that nobody knew on Monday and everybody talks about on Friday; its score climbs with the clock.",
    "given": {
      "seed": "1",
      "accounts": [
        {
          "email": "test.user@gmail.com",
          "password": "test-password-123",
          "first_name": "Test",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "test.user",
          "state": "approved"
        },
        {
          "email": "second.user@example.org",
          "password": "test-password-123",
          "first_name": "Second",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "second.user",
          "state": "approved"
        },
        {
          "email": "pending.user@example.org",
          "password": "test-password-123",
          "first_name": "Pending",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "pending.user",
          "state": "confirmed"
        },
        {
          "email": "unconfirmed.user@example.org",
          "password": "test-password-123",
          "first_name": "Unconfirmed",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "unconfirmed.user",
          "state": "registered"
        },
        {
          "email": "approved.unconfirmed@example.org",
          "password": "test-password-123",
          "first_name": "Approved",
          "last_name": "Unconfirmed",
          "institution": "University of Examples",
          "username": "approved.unconfirmed",
          "state": "approved",
          "confirmed": false
        },
        {
          "email": "inactive.user@example.org",
          "password": "test-password-123",
          "first_name": "Inactive",
          "last_name": "User",
          "institution": "University of Examples",
          "username": "inactive.user",
          "state": "approved",
          "active": false
        },
        {
          "email": "admin@example.org",
          "password": "admin-password-123",
          "first_name": "Ada",
          "last_name": "Administrator",
          "institution": "OPERAS",
          "username": "admin",
          "state": "approved",
          "administrator": true
        }
      ],
      "outputs": [
        {
          "doi": "10.5334/bay",
          "registered_by": [
            "test.user@gmail.com"
          ],
          "urls": [
            "https://www.ubiquitypress.com/site/books/10.5334/bay"
          ],
          "last_checked": "2021-01-08T12:00:00.123Z",
          "mentions": [
            {
              "origin": "hypothesis",
              "url": "https://hyp.is/aBcDeFgHiJkLmNoPqRsTuV",
              "created_at": "2018-05-02T09:30:00Z"
            },
            {
              "origin": "wikipedia",
              "url": "https://en.wikipedia.org/wiki/Open_access_monograph",
              "created_at": "2019-11-20T16:45:12Z"
            },
            {
              "origin": "twitter",
              "url": "https://twitter.com/i/web/status/1101423300000000001",
              "created_at": "2019-03-01T10:11:12Z"
            },
            {
              "origin": "twitter",
              "url": "https://twitter.com/i/web/status/1102000000000000002",
              "created_at": "2019-03-03T00:22:40Z",
              "deleted": true
            }
          ]
        },
        {
          "doi": "10.5334/bcb",
          "registered_by": [
            "test.user@gmail.com"
          ],
          "last_checked": "2021-01-08T12:00:00Z",
          "mentions": [
            {
              "origin": "twitter",
              "url": "https://twitter.com/i/web/status/1102000000000000003",
              "created_at": "2019-03-04T08:00:00Z"
            },
            {
              "origin": "wordpressdotcom",
              "url": "https://openscholarship.example.wordpress.com/2019/04/01/reading-list/",
              "created_at": "2019-04-01T07:05:00Z"
            }
          ]
        },
        {
          "doi": "10.11647/OBP.0020",
          "registered_by": [
            "admin@example.org"
          ],
          "urls": [
            "https://www.openbookpublishers.com/books/10.11647/obp.0020"
          ],
          "mentions": [
            {
              "origin": "hypothesis",
              "url": "https://hyp.is/zYxWvUtSrQpOnMlKjIhGfE",
              "created_at": "2020-02-14T12:00:00Z"
            }
          ]
        }
      ],
      "keys": [
        {
          "key": "counts-only-key",
          "tier": "counts-only"
        },
        {
          "key": "full-access-key",
          "tier": "full-access"
        },
        {
          "key": "spent-key",
          "tier": "counts-only",
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
            "scope": "whole-database"
          },
          {
            "name": "institutional",
            "key": "fedcba9876543210fedcba9876543210",
            "secret": "2e9f1c7a5b3d48609182a3b4c5d6e7f8",
            "scope": "institutional",
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
            }
          },
          {
            "name": "lapsed",
            "key": "00000000000000000000000000000e01",
            "secret": "5f0c6d3e1b2a49788796a5b4c3d2e1f0",
            "scope": "whole-database",
            "expires_at": "2010-12-31T23:59:59Z"
          },
          {
            "name": "without-api",
            "key": "00000000000000000000000000000e02",
            "secret": "6a1d7e4f2c3b5a899807b6c5d4e3f201",
            "scope": "whole-database",
            "api_access": false
          }
        ]
      },
      "works": [
        {
          "uuid": "463b4279-4e8d-47f8-a133-ad8ce7c4f86c",
          "type": "monograph",
          "titles": [
            "That Greece Might Still Be Free: The Philhellenes in the War of Independence",
            "That Greece Might Still Be Free"
          ],
          "uris": [
            {
              "uri": "info:doi:10.11647/obp.0001",
              "canonical": true
            },
            {
              "uri": "urn:isbn:9781906924003",
              "canonical": true
            },
            {
              "uri": "urn:isbn:9781906924027"
            },
            {
              "uri": "urn:isbn:9781906924652"
            },
            {
              "uri": "https://www.openbookpublishers.com/product/3"
            }
          ]
        },
        {
          "uuid": "b23bfb0f-dc1b-45bd-9f31-2955dcae9b0d",
          "type": "book-chapter",
          "titles": [
            "The Outbreak"
          ],
          "uris": [
            {
              "uri": "info:doi:10.11647/obp.0001.01",
              "canonical": true
            },
            {
              "uri": "urn:isbn:9781906924652"
            }
          ],
          "parents": [
            "463b4279-4e8d-47f8-a133-ad8ce7c4f86c"
          ]
        },
        {
          "uuid": "0034efd8-be0b-4527-b0e0-bad1faff3c2f",
          "type": "monograph",
          "titles": [
            "Storytelling in Northern Zambia: Theory, Method, Practice and Other Necessary Fictions",
            "Storytelling in Northern Zambia. Theory, Method, Practice and Other Necessary Fictions"
          ],
          "uris": [
            {
              "uri": "info:doi:10.11647/obp.0033",
              "canonical": true
            }
          ]
        }
      ],
      "clock": {
        "now": "2026-03-02T08:00:00Z",
        "frozen": true
      },
      "catalogue": {
        "outputs": 1000,
        "add": [
          {
            "doi": "10.5555/viral.paper",
            "title": "A cure for Mondays",
            "type": "article",
            "journal": {
              "title": "Journal of the Working Week"
            },
            "published_on": "2026-03-01",
            "mentions": [
              {
                "source": "twitter",
                "posted_on": "2026-03-01T10:00:00Z"
              }
            ]
          }
        ]
      }
    },
    "rules": [
      {
        "name": "Monday noon, a blog",
        "when": {
          "clock": "2026-03-02T12:00:00Z"
        },
        "then": [
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
      },
      {
        "name": "Tuesday, the first newspapers",
        "when": {
          "clock": "2026-03-03T07:00:00Z"
        },
        "then": [
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
      },
      {
        "name": "Wednesday, an encyclopedia",
        "when": {
          "clock": "2026-03-04T15:00:00Z"
        },
        "then": [
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
      },
      {
        "name": "and twenty people who have not posted before",
        "when": {
          "clock": "2026-03-04T18:00:00Z"
        },
        "then": [
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
      },
      {
        "name": "Friday, a policy",
        "when": {
          "clock": "2026-03-06T09:00:00Z"
        },
        "then": [
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
    ],
    "variables": {
      "doi": "10.5555/viral.paper",
      "countsKey": "counts-only-key",
      "fullKey": "full-access-key",
      "explorerKey": "0123456789abcdef0123456789abcdef",
      "explorerSecret": "0178eec6221448cea012e9d41a4922ba"
    },
    "steps": [
      {
        "name": "Monday morning, one post and next to no score",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/doi/{{doi}}",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "json": {
            "$.cited_by_posts_count": 1,
            "$.score": 0.25,
            "$.images.small": "https://badges.altmetric.com/?size=64&score=1&types=tttttttt"
          }
        },
        "capture": {
          "monday": "$.context.all.rank"
        },
        "only": "emulator"
      },
      {
        "name": "Tuesday morning",
        "clock": {
          "set": "2026-03-03T06:00:00Z"
        }
      },
      {
        "name": "a blog has made a difference of five",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/doi/{{doi}}",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "json": {
            "$.cited_by_feeds_count": 1,
            "$.score": 5.25,
            "$.history['1d']": 5,
            "$.context.all.rank": {
              "below": "{{monday}}"
            }
          }
        },
        "capture": {
          "tuesday": "$.context.all.rank"
        },
        "only": "emulator"
      },
      {
        "name": "Thursday",
        "clock": {
          "set": "2026-03-05T09:00:00Z"
        }
      },
      {
        "name": "news, Reddit, Wikipedia and twenty people more have followed",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/doi/{{doi}}",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "json": {
            "$.cited_by_msm_count": 3,
            "$.cited_by_rdts_count": 1,
            "$.cited_by_wikipedia_count": 1,
            "$.cited_by_tweeters_count": 21,
            "$.score": 37.5,
            "$.history['1d']": 16,
            "$.history['1w']": 37.5,
            "$.context.all.rank": {
              "below": "{{tuesday}}"
            },
            "$.images.small": {
              "contains": "score=38"
            }
          }
        },
        "capture": {
          "thursday": "$.context.all.rank"
        },
        "only": "emulator"
      },
      {
        "name": "of the works with its prefix, none has gained more that day",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/citations/1d",
          "query": {
            "doi_prefix": "10.5555",
            "num_results": 1,
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "json": {
            "$.results[0].doi": "{{doi}}"
          }
        },
        "only": "emulator"
      },
      {
        "name": "Saturday",
        "clock": {
          "set": "2026-03-07T09:00:00Z"
        }
      },
      {
        "name": "a policy counts three",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/doi/{{doi}}",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "json": {
            "$.cited_by_policies_count": 1,
            "$.score": 40.5,
            "$.context.all.rank": {
              "below": "{{thursday}}"
            }
          }
        },
        "only": "emulator"
      },
      {
        "name": "all of it is listed",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/fetch/doi/{{doi}}",
          "query": {
            "key": "{{fullKey}}"
          }
        },
        "expect": {
          "json": {
            "$.counts.total.posts_count": 28,
            "$.posts.policy[0].title": "On the abolition of Mondays",
            "$.posts.news[*].title": {
              "contains": "Mondays cured"
            },
            "$.altmetric_score.score_history.at": 40.5
          }
        },
        "only": "emulator"
      },
      {
        "name": "the Explorer tells the same score, rounded",
        "request": {
          "service": "altmetric-explorer",
          "path": "/explorer/api/research_outputs",
          "query": {
            "filter[title]": "A cure for Mondays"
          },
          "sign": {
            "key": "{{explorerKey}}",
            "secret": "{{explorerSecret}}"
          }
        },
        "expect": {
          "json": {
            "$.data": {
              "length": 1
            },
            "$.data[0].attributes.altmetric-score": 41,
            "$.data[0].attributes['historical-mentions']['1w']": 28
          }
        },
        "only": "emulator"
      },
      {
        "name": "a year later it is history",
        "clock": {
          "advance": "52 weeks"
        }
      },
      {
        "name": "the score stays, and nothing of it is of the last half year",
        "request": {
          "service": "altmetric-details",
          "path": "/v1/doi/{{doi}}",
          "query": {
            "key": "{{countsKey}}"
          }
        },
        "expect": {
          "json": {
            "$.score": 40.5,
            "$.history['6m']": 0,
            "$.history.at": 40.5
          }
        },
        "only": "emulator"
      }
    ]
  }
};
