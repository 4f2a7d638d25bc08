from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.addresses import is_public


@pytest.mark.parametrize(
    "ip", ["93.184.215.14", "8.8.8.8", "1.1.1.1", "2606:4700::6810:84e5", "2a00:1450:4001::200e"]
)
def test_hosts_of_the_open_internet_may_be_reached(ip):
    assert is_public(ip)


@pytest.mark.parametrize(
    "ip",
    [
        "127.0.0.1",
        "127.255.255.254",
        "0.0.0.0",
        "0.1.2.3",
        "10.0.0.1",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "169.254.169.254",
        "169.254.170.2",
        "100.64.0.1",
        "100.100.100.200",
        "198.18.0.1",
        "192.0.0.192",
        "192.0.2.1",
        "198.51.100.1",
        "203.0.113.1",
        "192.88.99.1",
        "168.63.129.16",
        "224.0.0.1",
        "239.255.255.250",
        "240.0.0.1",
        "255.255.255.255",
    ],
)
def test_private_and_reserved_ipv4_may_not(ip):
    assert not is_public(ip)


@pytest.mark.parametrize(
    "ip",
    [
        "::",
        "::1",
        "::127.0.0.1",
        "::ffff:127.0.0.1",
        "0:0:0:0:0:ffff:a9fe:a9fe",
        "::ffff:8.8.8.8",
        "64:ff9b::a9fe:a9fe",
        "64:ff9b:1::7f00:1",
        "2001:0:0:0:0:0:80ff:fffe",
        "2001:db8::1",
        "2002:7f00:1::",
        "3fff::1",
        "5f00::1",
        "fe80::1",
        "fe80::1%eth0",
        "2606:4700::1%eth0",
        "fec0::1",
        "fc00::1",
        "fd00:ec2::254",
        "ff02::1",
        "100::1",
    ],
)
def test_private_reserved_and_embedding_ipv6_may_not(ip):
    assert not is_public(ip)


@pytest.mark.parametrize(
    "ip", ["", "localhost", "example.com", "8.8.8", "0x08080808", "8.8.8.8/32", "8.8.8.8 ", "²"]
)
def test_what_is_no_address_is_closed(ip):
    assert not is_public(ip)


@given(st.text(max_size=40))
def test_any_text_gets_a_verdict(text):
    assert is_public(text) in {True, False}


@given(st.integers(0, 2**32 - 1).map(IPv4Address))
def test_nothing_is_public_that_the_standard_library_calls_local(address):
    if is_public(str(address)):
        assert address.is_global
        assert not address.is_multicast


@given(st.integers(0, 2**32 - 1).map(IPv4Address))
def test_no_wrapping_of_an_ipv4_address_in_ipv6_is_let_through(address):
    number = int(address)
    wrapped = [number, 0xFFFF << 32 | number, 0x64FF9B << 96 | number, 0x2002 << 112 | number << 80]
    assert not any(is_public(str(IPv6Address(value))) for value in wrapped)
