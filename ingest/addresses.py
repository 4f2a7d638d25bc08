"""Which network addresses may be reached. Pure, and closed by default."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv4Network, IPv6Network, ip_address

IPV6_UNICAST = IPv6Network("2000::/3")
"""The only block of IPv6 given out for the open internet; mapped, NAT64, site-local and local lie outside."""

RESERVED_IPV4 = tuple(
    map(
        IPv4Network,
        (
            "168.63.129.16/32",  # Azure's own service address, routable by its numbers
            "192.0.0.0/24",  # protocol assignments, of which Python 3.11 lets some pass
            "192.88.99.0/24",  # 6to4 relays
        ),
    )
)
RESERVED_IPV6 = tuple(
    map(
        IPv6Network,
        (
            "2001::/23",  # protocol assignments, Teredo among them, which carries an IPv4 address
            "2001:db8::/32",  # documentation
            "2002::/16",  # 6to4 carries an IPv4 address
            "3fff::/20",  # documentation
        ),
    )
)


def is_public(ip: str) -> bool:
    """Whether `ip` is a host on the open internet. What can't be read as an address is not.

    Stricter than `ipaddress.is_global`, which differs by Python version and lets multicast through.
    Source: the special-purpose registries of IANA (RFC 6890 and its successors).
    """
    try:
        address = ip_address(ip)
    except ValueError:
        return False
    if isinstance(address, IPv4Address):
        return _plain(address) and not any(address in network for network in RESERVED_IPV4)
    if address.scope_id is not None or address not in IPV6_UNICAST:
        return False
    return address.is_global and not any(address in network for network in RESERVED_IPV6)


def _plain(address: IPv4Address) -> bool:
    return address.is_global and not address.is_multicast and not address.is_reserved
